import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { EXCESS_KURTOSIS } from '../../src/models/truncated-normal.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, lessThan, moreThan } from '../../src/statement.ts';

/** Var|Wx|²/(E|Wx|²)², by the variance of ⟨Wx, Wy⟩ for y = x. */
const relativeVariance = (n: number, x: Vector, kappa: Real) => {
  const fourth = squaredNorm(x.map((xi) => xi.squared())).over(squaredNorm(x).squared());
  return kappa.times(fourth).plus(2).over(n);
};

export default inequality({
  title: {
    en: 'With truncated weights the relative variance of |Wx|² is below that of Gaussian ones, least along an axis',
    zh: '截断正态权重下 |Wx|² 的相对方差小于高斯情形，x 沿坐标轴时最小、各分量等大时最大',
  },
  statement: String.raw`\frac{2+\kappa}{n} \le \frac{\operatorname{Var}\|Wx\|^2}{(E\|Wx\|^2)^2} = \frac{2+\kappa\|x\|_4^4/\|x\|^4}{n} \le \frac{2+\kappa/m}{n} < \frac2n,\quad \kappa=-0.63446\ldots`,
  source: kexue(
    8747,
    'JV-3',
    'derived: the relative variance of |Wx|² for weights truncated at two standard deviations',
  ),
  constants: { two: 2 },
  forAll: { n: integers(1, 24), m: integers(1, 8), x: nonzeroVector('m') },
  assume: { 'x ≠ 0': { holds: ({ x }) => moreThan(squaredNorm(x), 0), without: { x: vector('m') } } },
  tight: true,
  conclude: ({ n, m, x }, { two }) => {
    const r = relativeVariance(n, x, EXCESS_KURTOSIS);
    return all({
      'along an axis': atLeast(r, EXCESS_KURTOSIS.plus(two).over(n)),
      flat: atMost(r, EXCESS_KURTOSIS.over(m).plus(2).over(n)),
      'below the Gaussian': lessThan(r, two.over(n)),
    });
  },
  failsIf: {
    'x may be 0': { drop: 'x ≠ 0' },
    'at least a thousandth more': { constants: { two: '2.001' } },
    'a thousandth of κ less': {
      conclude: ({ n, x }) =>
        atLeast(relativeVariance(n, x, EXCESS_KURTOSIS), EXCESS_KURTOSIS.times('0.999').plus(2).over(n)),
    },
    'entries as of a Gaussian': { conclude: ({ n, x }) => lessThan(relativeVariance(n, x, real(0)), real(2).over(n)) },
    'flat vectors are not among them': {
      conclude: ({ n, m, x }) =>
        lessThan(relativeVariance(n, x, EXCESS_KURTOSIS), EXCESS_KURTOSIS.over(m).plus(2).over(n)),
    },
  },
});
