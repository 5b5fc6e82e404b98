import { matrix, normal } from '../../src/chance/samplers.ts';
import { kexue } from '../../src/claim.ts';
import { integersAbove } from '../../src/draw/above.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { keepsLength } from '../../src/models/embedding.ts';
import { axes, dimensionUnit, keepsDistances } from '../../src/models/pairs.ts';
import { ONE, real } from '../../src/numbers/real.ts';
import { atLeast, moreThan } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

export default probability({
  title: {
    en: 'With n > 16 log N/ε² a draw of A satisfies the lemma with probability at least 1/N',
    zh: '当 n > 16 log N/ε² 时，采样一个 A 满足引理的概率不小于 1/N',
  },
  statement: String.raw`n>\frac{16\log N}{\varepsilon^2} \implies P\bigl((1-\varepsilon)\|v_i-v_j\|^2\le\|Av_i-Av_j\|^2\le(1+\varepsilon)\|v_i-v_j\|^2 \text{ for all } i\ne j\bigr)\ge\frac1N`,
  source: kexue(8679, ['only-one-over-N', 'existence-16'], 'closing section, eq. (24) and after it'),
  constants: { c: 16 },
  forAll: {
    N: integers(2, 5),
    m: integers(1, 4),
    points: family('N', vector('m')),
    eps: strictlyBetween('4/5', 1),
    n: integersAbove(({ N, eps }) => dimensionUnit(N, eps).times(16)),
  },
  assume: {
    'n > 16 log N/ε²': {
      holds: ({ N, eps, n }, { c }) => moreThan(n, dimensionUnit(N, eps).times(c)),
      without: { n: integers(1, 3) },
    },
  },
  sample: ({ n, m }) => matrix(n, m, normal(0, `1/${n}`)),
  event: (A, { points, eps }) => keepsDistances(exactRows(A), points, eps),
  conclude: ({ P, N }) => atLeast(P, ONE.over(N)),
  failsIf: {
    'one row, and six points at equal distances': {
      drop: 'n > 16 log N/ε²',
      forAll: { N: only(6), m: only(6), points: only(axes(6)), n: only(1) },
    },
    'n > log N/ε²': {
      constants: { c: 1 },
      forAll: { N: only(12), m: only(12), points: only(axes(12)), n: only(4) },
    },
    'v₁ − v₂ is chosen after A, as its first row': {
      forAll: { N: only(2), m: only(60) },
      event: (A, { eps }) => {
        const rows = exactRows(A);
        return keepsLength(rows, rows[0]!, eps);
      },
    },
    'the variance is 1': {
      forAll: { N: only(4), m: only(4), points: only(axes(4)) },
      sample: ({ n, m }) => matrix(n, m, normal(0, 1)),
    },
  },
  superfluous: {
    'with probability (N − 1)/N': {
      conclude: ({ P, N }) => atLeast(P, real(N - 1).over(N)),
      reason: 'for so few points the union bound with the exact tails leaves it',
    },
  },
});
