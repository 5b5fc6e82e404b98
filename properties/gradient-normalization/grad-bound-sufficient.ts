import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { nonzeroRelated } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import { distance, plus } from '../../src/models/euclidean.ts';
import { cellAt, cellsBetween, steepness, valueAt } from '../../src/models/piecewise-affine.ts';
import { max, ONE, type Real, real, ZERO } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

/** relu(x) − relu(x − 1), flat on both sides of [0, 1]. */
const CLIP = {
  slope: ZERO,
  layers: [
    { weights: [[ONE], [ONE]], biases: [ZERO, real(-1)] },
    { weights: [[ONE, real(-1)]], biases: [ZERO] },
  ],
};

const largest = (xs: readonly Real[]) => max(0, ...xs);

export default inequality({
  title: {
    en: 'A piecewise affine D is Lipschitz along a segment with the largest gradient of the cells it runs through',
    zh: '分片仿射的 D 沿线段满足 L 约束，常数为所经各区域梯度模长的最大值',
  },
  statement: String.raw`|D(x)-D(y)| \le \max_{R \cap [x,y] \ne \emptyset} \|g_R\|\;\|x-y\|, \quad\text{so } \|\nabla D\|\le1 \text{ everywhere} \implies \|D\|_L\le1`,
  source: kexue(8757, 'grad-bound-sufficient', 'section 2, for continuous piecewise affine D on a convex domain'),
  constants: { one: 1 },
  forAll: { n: integers(1, 2), D: piecewiseAffineNet('n'), x: vector('n'), u: nonzeroRelated('x') },
  tight: true,
  conclude: ({ D, x, u }, { one }) => {
    const y = plus(x, u);
    const G = largest(cellsBetween(D, x, y).map(steepness));
    return atMost(valueAt(D, x).minus(valueAt(D, y)).abs(), G.times(distance(x, y)).times(one));
  },
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'the gradients at both ends are enough, as for relu(x) − relu(x − 1)': {
      forAll: { n: only(1), D: only(CLIP) },
      conclude: ({ D, x, u }) => {
        const y = plus(x, u);
        const G = largest([steepness(cellAt(D, x)), steepness(cellAt(D, y))]);
        return atMost(valueAt(D, x).minus(valueAt(D, y)).abs(), G.times(distance(x, y)));
      },
    },
    'D jumps by 1 at every facet': {
      conclude: ({ D, x, u }) => {
        const y = plus(x, u);
        const cells = cellsBetween(D, x, y);
        const jump = cells.length - 1;
        const G = largest(cells.map(steepness));
        return atMost(valueAt(D, x).minus(valueAt(D, y)).plus(jump).abs(), G.times(distance(x, y)));
      },
    },
  },
});
