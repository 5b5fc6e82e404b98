import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { erfc, exp, PI, type Real, type Scalar, sqrt, sum } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

/** How far h Σ_{|j|≤J} of the integrand at ω = centre + jh, over √(two·π), is from e^{qk}, relative to it. */
const ruleError = (q: Real, k: Real, centre: Real, h: Real, J: number, two: Scalar = 2): Real => {
  const nodes = Array.from({ length: 2 * J + 1 }, (_, j) => centre.plus(h.times(j - J)));
  const values = nodes.map((omega) => exp(omega.minus(q).minus(k).squared().over(-2).plus(q.times(k))));
  const rule = sum(values)
    .times(h)
    .over(sqrt(PI.times(two)));
  return rule
    .over(exp(q.times(k)))
    .minus(1)
    .abs();
};

/** By Poisson summation 2 Σ_{m≥1} e^{−2π²m²/h²} for all nodes; for h ≤ 2 all terms but the first are less than a millionth. */
const aliasing = (h: Real, images: Scalar): Real => exp(PI.squared().times(-2).over(h.squared())).times(images);

/** What lies beyond the last nodes: on each side at most the integral from one node before, Φ(−(J h − |c − q − k|)). */
const beyond = (h: Real, J: number, offset: Real): Real => erfc(h.times(J).minus(offset).over(sqrt(2)));

/** In one dimension: in d the integrand is a product. The trapezoidal rule sees a Gaussian almost exactly. */
export default inequality({
  title: {
    en: 'e^{q·k} is a Gaussian integral: sums over a grid agree with it up to what Poisson summation allows',
    zh: 'e^{q·k} 是高斯积分：网格求和与之相差不超过 Poisson 求和给出的误差',
  },
  statement: String.raw`e^{qk} = \frac1{\sqrt{2\pi}}\int e^{-(\omega-q-k)^2/2+qk}\,d\omega:\quad \Bigl|\frac{h}{\sqrt{2\pi}}\sum_{|j|\le J} e^{-(c+jh-q-k)^2/2} - 1\Bigr| \le 2.001\, e^{-2\pi^2/h^2} + P(|\omega| \ge Jh - |c-q-k|)`,
  source: kexue(8601, 'perf-integral', 'random projection, eq. (4)'),
  constants: { two: 2, images: '2.001' },
  forAll: {
    q: between(-4, 4),
    k: between(-4, 4),
    offset: between(-1, 1),
    h: between(1, 2),
    J: integers(4, 8),
  },
  conclude: ({ q, k, offset, h, J }, { two, images }) =>
    atMost(ruleError(q, k, q.plus(k).plus(offset), h, J, two), aliasing(h, images).plus(beyond(h, J, offset.abs()))),
  failsIf: {
    'a thousandth more than 2π': { constants: { two: '2002/1000' } },
    'half a thousandth less than the two nearest images': { constants: { images: '1.999' } },
    'the nodes are centred at q − k': {
      conclude: ({ q, k, offset, h, J }) =>
        atMost(ruleError(q, k, q.minus(k).plus(offset), h, J), aliasing(h, 3).plus(beyond(h, J, offset.abs()))),
    },
    'the step has no part in the error': {
      conclude: ({ q, k, offset, h, J }) =>
        atMost(ruleError(q, k, q.plus(k).plus(offset), h, J), beyond(h, J, offset.abs())),
    },
    'three nodes to either side are enough': {
      forAll: { J: integers(1, 3), h: between('1/2', '3/5') },
      conclude: ({ q, k, offset, h, J }) => atMost(ruleError(q, k, q.plus(k).plus(offset), h, J), '1/100'),
    },
  },
});
