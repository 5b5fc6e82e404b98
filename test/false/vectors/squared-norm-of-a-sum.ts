import { cite, inequality } from '../../../src/claim.ts';
import { dimension } from '../../../src/draw/integer.ts';
import { vector } from '../../../src/draw/vectors.ts';
import { plus, squaredNorm } from '../../../src/models/euclidean.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'The squared norm is subadditive', zh: '范数的平方满足次可加性' },
  statement: String.raw`\|x+y\|^2 \le \|x\|^2 + \|y\|^2`,
  source: cite('a falsehood', 'the norm is subadditive, its square is not: x = y'),
  forAll: { n: dimension, x: vector('n'), y: vector('n') },
  conclude: ({ x, y }) => atMost(squaredNorm(plus(x, y)), squaredNorm(x).plus(squaredNorm(y))),
});

export const expected = 'refuted';
