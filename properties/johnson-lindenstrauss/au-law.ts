import { matrix, normal } from '../../src/chance/samplers.ts';
import { correlatedRows, standardDeviationAsVariance, stuck } from '../../src/chance/wrong-samplers.ts';
import { kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { between } from '../../src/draw/reals.ts';
import { unitVector, vector } from '../../src/draw/vectors.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { applied } from '../../src/models/embedding.ts';
import { norm, scaled, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { ONE, real } from '../../src/numbers/real.ts';
import { atMost, equal, every } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

/** xᵢ ≤ tᵢ for all i. */
const below = (x: Vector, t: Vector) => every(Array.from(x.keys()), (i) => atMost(x[i]!, t[i]!))!;

const positive = family('n', between('1/2', 1));

export default probability({
  title: {
    en: 'The coordinates of Au are independent N(0, 1/n), whatever the unit vector u',
    zh: '对任一给定单位向量 u，Au 的各分量独立同分布于 N(0, 1/n)',
  },
  statement: String.raw`\|u\|=1,\ A_{ij}\sim N(0,1/n) \implies P\bigl((Au)_i\le t_i \text{ for all } i\bigr)=\prod_{i=1}^n\Phi(\sqrt n\,t_i)`,
  source: kexue(8679, 'Au-law', 'proof of the theorem, before eq. (17)'),
  forAll: {
    m: integers(1, 4),
    u: unitVector('m'),
    n: integers(1, 3),
    t: family('n', between(-1, 1)),
  },
  assume: { '|u| = 1': { holds: ({ u }) => equal(squaredNorm(u), 1), without: { u: vector('m') } } },
  sample: ({ n, m }) => matrix(n, m, normal(0, `1/${n}`)),
  event: (A, { u, t }) => below(applied(exactRows(A), u), t),
  conclude: ({ P, n, t }) =>
    equal(
      P,
      t.map(normal(0, `1/${n}`).cdf).reduce((p, q) => p.times(q), ONE),
    ),
  detects: { quick: 1.5 },
  failsIf: {
    'the length of u is √5': {
      drop: '|u| = 1',
      forAll: { m: only(2), u: only([real(1), real(2)]), n: only(3), t: positive },
    },
    'u is chosen after A, along its first row': {
      event: (A, { t }) => {
        const rows = exactRows(A);
        return below(applied(rows, rows[0]!), scaled(norm(rows[0]!), t));
      },
    },
    'the rows are correlated': {
      forAll: { n: integers(2, 3) },
      sample: ({ n, m }) => correlatedRows(n, m, `1/${n}`),
    },
    'the variance is 1': {
      forAll: { n: only(3), t: positive },
      sample: ({ n, m }) => matrix(n, m, normal(0, 1)),
    },
    '1/n is the standard deviation': {
      forAll: { n: only(3), t: positive },
      sample: ({ n, m }) => matrix(n, m, standardDeviationAsVariance(0, `1/${n}`)),
    },
    'one number over and over': { sample: ({ n, m }) => matrix(n, m, stuck(normal(0, `1/${n}`))) },
  },
});
