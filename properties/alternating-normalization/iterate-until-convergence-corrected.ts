import { inequality, kexue } from '../../src/claim.ts';
import { distribution, positiveDistribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import {
  iterated,
  largestCrossRatio,
  type Row,
  type Rows,
  spread,
  weights,
} from '../../src/models/alternating-normalization.ts';
import { log, real, sqrt } from '../../src/numbers/real.ts';
import { atMost, every, moreThan } from '../../src/statement.ts';

/** log (max w/min w), which is 0 where the mean is the prior. */
const error = (rows: Rows, prior: Row) => log(spread(weights(rows, prior)));

/** tanh(Δ/4) for Δ = log R, the factor by which a positive matrix contracts Hilbert's metric. */
const contraction = (rows: Rows) => {
  const root = sqrt(largestCrossRatio(rows));
  return root.minus(1).over(root.plus(1));
};

const table = (...rows: string[][]) => rows.map((row) => row.map((x) => real(x)));

/** The factor is that of small errors: nearly attained. */
const attained = {
  n: only(2),
  m: only(2),
  rows: only(table(['3/4', '1/4'], ['1/4', '3/4'])),
  prior: only(table(['501/1000', '499/1000'])[0]!),
  t: only(1),
};

/** Birkhoff 1957; Franklin and Lorenz, On the scaling of multidimensional matrices, 1989. */
export default inequality({
  title: {
    en: 'Where all entries are positive the iterations converge to the prior, each by Birkhoff’s factor tanh²(Δ/4) at least',
    zh: '所有概率为正时，迭代以 Birkhoff 压缩因子 tanh²(Δ/4) 几何收敛到与先验一致',
  },
  statement: String.raw`Y>0:\quad \log\frac{\max w^{(t)}}{\min w^{(t)}} \le \tanh^{2t}\!\Bigl(\frac\Delta4\Bigr)\,\log\frac{\max w^{(0)}}{\min w^{(0)}}, \quad w^{(t)}=\tilde p/\bar p^{(t)},\ \Delta=\max\log\frac{Y_{ik}Y_{jl}}{Y_{il}Y_{jk}}`,
  source: kexue(8728, 'iterate-until-convergence', 'section 3: iterate until convergence; positive entries'),
  constants: { factor: 1 },
  forAll: {
    n: integers(1, 3),
    m: integers(2, 3),
    rows: family('n', positiveDistribution('m')),
    prior: positiveDistribution('m'),
    t: integers(1, 2),
  },
  assume: {
    'all entries are positive': {
      holds: ({ rows, prior }) => every([...rows, prior], (row) => every(row, (p) => moreThan(p, 0)))!,
      without: { rows: family('n', distribution('m')) },
    },
  },
  tight: true,
  nearEquality: { 'mirrored rows, and a prior near their mean': attained },
  conclude: ({ rows, prior, t }, { factor }) =>
    atMost(
      error(iterated(rows, prior, t), prior),
      contraction(rows)
        .power(2 * t)
        .times(error(rows, prior))
        .times(factor),
    ),
  failsIf: {
    'some entries are 0': { drop: 'all entries are positive' },
    'a thousandth less': {
      constants: { factor: '999/1000' },
      forAll: attained,
    },
    'both half steps contract by tanh²(Δ/4)': {
      forAll: attained,
      conclude: ({ rows, prior, t }) =>
        atMost(
          error(iterated(rows, prior, t), prior),
          contraction(rows)
            .power(4 * t)
            .times(error(rows, prior)),
        ),
    },
    'one iteration is enough': {
      conclude: ({ rows, prior }) => atMost(error(iterated(rows, prior, 1), prior), 0),
    },
  },
});
