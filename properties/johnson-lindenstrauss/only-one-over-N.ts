import { matrix, normal } from '../../src/chance/samplers.ts';
import { kexue } from '../../src/claim.ts';
import { integersAbove } from '../../src/draw/above.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { dimensionUnit, keepsDistances } from '../../src/models/pairs.ts';
import { ONE } from '../../src/numbers/real.ts';
import { equal, moreThan } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

const dimension = (c: number) => integersAbove(({ N, eps }) => dimensionUnit(N, eps).times(c));

export default probability({
  title: {
    en: 'False as stated: a draw of A satisfies the lemma with a probability far above 1/N',
    zh: '此说不成立：采样一个 A 满足引理的概率远大于 1/N，而非只有 1/N',
  },
  statement: String.raw`n>\frac{16\log N}{\varepsilon^2} \implies P\bigl((1-\varepsilon)\|v_i-v_j\|^2\le\|Av_i-Av_j\|^2\le(1+\varepsilon)\|v_i-v_j\|^2 \text{ for all } i\ne j\bigr)=\frac1N`,
  source: kexue(8679, 'only-one-over-N', 'closing section, after eq. (24): the probability is said to be only 1/N'),
  constants: { c: 16 },
  forAll: {
    N: integers(2, 5),
    m: integers(1, 4),
    points: family('N', vector('m')),
    eps: strictlyBetween('4/5', 1),
    n: dimension(16),
  },
  assume: {
    'n > 16 log N/ε²': {
      holds: ({ N, eps, n }, { c }) => moreThan(n, dimensionUnit(N, eps).times(c)),
      without: { n: integers(1, 3) },
    },
  },
  sample: ({ n, m }) => matrix(n, m, normal(0, `1/${n}`)),
  event: (A, { points, eps }) => keepsDistances(exactRows(A), points, eps),
  conclude: ({ P, N }) => equal(P, ONE.over(N)),
  failsIf: {
    'whatever n': { drop: 'n > 16 log N/ε²' },
    'n > 24 log N/ε²': { constants: { c: 24 }, forAll: { n: dimension(24) } },
    'the probability of failure is 1/N': { conclude: ({ P, N }) => equal(P, ONE.minus(ONE.over(N))) },
  },
  counterexample: { N: 2, m: 1, points: [[0], [1]], eps: '9/10', n: 14 },
});
