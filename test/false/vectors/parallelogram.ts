import { cite, identity } from '../../../src/claim.ts';
import { dimension } from '../../../src/draw/integer.ts';
import { vector } from '../../../src/draw/vectors.ts';
import { minus, plus, squaredNorm } from '../../../src/models/euclidean.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: 'The parallelogram law without its factor 2', zh: '少了系数 2 的平行四边形法则' },
  statement: String.raw`\|x+y\|^2 + \|x-y\|^2 = \|x\|^2 + \|y\|^2`,
  source: cite('a falsehood', 'the right side is twice as large: true only at x = y = 0'),
  constants: { c: 1 },
  forAll: { n: dimension, x: vector('n'), y: vector('n') },
  conclude: ({ x, y }, { c }) =>
    equal(squaredNorm(plus(x, y)).plus(squaredNorm(minus(x, y))), squaredNorm(x).plus(squaredNorm(y)).times(c)),
});

export const expected = 'refuted';
