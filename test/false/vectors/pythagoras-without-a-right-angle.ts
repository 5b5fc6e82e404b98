import { cite, implication } from '../../../src/claim.ts';
import { dimension } from '../../../src/draw/integer.ts';
import { vector } from '../../../src/draw/vectors.ts';
import { plus, squaredNorm } from '../../../src/models/euclidean.ts';
import { dot } from '../../../src/numbers/real.ts';
import { atLeast, equal } from '../../../src/statement.ts';

export default implication({
  title: { en: 'Pythagoras for any angle that is not obtuse', zh: '角不为钝角时勾股定理成立' },
  statement: String.raw`\langle x,y\rangle \ge 0 \implies \|x+y\|^2 = \|x\|^2+\|y\|^2`,
  source: cite('a falsehood', 'the hypothesis should be an equality'),
  forAll: { n: dimension, x: vector('n'), y: vector('n') },
  assume: { 'not obtuse': ({ x, y }) => atLeast(dot(x, y), 0) },
  conclude: ({ x, y }) => equal(squaredNorm(plus(x, y)), squaredNorm(x).plus(squaredNorm(y))),
});

export const expected = 'refuted';
