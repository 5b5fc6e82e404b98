import { matrix, normal } from '../../src/chance/samplers.ts';
import { stuck } from '../../src/chance/wrong-samplers.ts';
import { kexue } from '../../src/claim.ts';
import { integersAbove } from '../../src/draw/above.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { exactRows, exactVector } from '../../src/models/doubles.ts';
import { keepsLength } from '../../src/models/embedding.ts';
import { axes, dimensionUnit, keepsDistances } from '../../src/models/pairs.ts';
import { max, min, ONE, real } from '../../src/numbers/real.ts';
import { atLeast, atMost, moreThan } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

const dimension = (c: number) => integersAbove(({ N, eps }) => dimensionUnit(N, eps).times(c));

const ORTHONORMAL = { N: only(4), m: only(4), points: only(axes(4)) };

export default probability({
  title: {
    en: 'The Johnson–Lindenstrauss lemma: a random projection keeps all distances',
    zh: 'Johnson-Lindenstrauss 引理：随机投影以高概率近似保持所有两两距离',
  },
  statement: String.raw`n>\frac{24\log N}{\varepsilon^2},\ A_{ij}\sim N(0,1/n) \implies P\Bigl((1-\varepsilon)\|v_i-v_j\|^2\le\|Av_i-Av_j\|^2\le(1+\varepsilon)\|v_i-v_j\|^2 \text{ for all } i\ne j\Bigr)\ge\frac{N-1}N`,
  source: kexue(8679, 'jl', 'main theorem, eq. (16); few points, and an ε near 1'),
  constants: { c: 24 },
  forAll: {
    N: integers(2, 5),
    m: integers(1, 4),
    points: family('N', vector('m')),
    eps: strictlyBetween('4/5', 1),
    n: dimension(24),
  },
  assume: {
    'n > 24 log N/ε²': {
      holds: ({ N, eps, n }, { c }) => moreThan(n, dimensionUnit(N, eps).times(c)),
      without: { n: integers(1, 3) },
    },
  },
  sample: ({ n, m }) => matrix(n, m, normal(0, `1/${n}`)),
  event: (A, { points, eps }) => keepsDistances(exactRows(A), points, eps),
  conclude: ({ P, N }) => atLeast(P, real(N - 1).over(N)),
  failsIf: {
    'whatever n': { drop: 'n > 24 log N/ε²', forAll: ORTHONORMAL },
    'n > log N/ε²': {
      constants: { c: 1 },
      forAll: { N: only(8), m: only(8), points: only(axes(8)), n: only(4) },
    },
    'v₁ − v₂ is chosen after A, as its first row': {
      forAll: { N: only(2), m: only(60) },
      event: (A, { eps }) => {
        const rows = exactRows(A);
        return keepsLength(rows, rows[0]!, eps);
      },
    },
    'the variance is 1': { forAll: ORTHONORMAL, sample: ({ n, m }) => matrix(n, m, normal(0, 1)) },
    'one number over and over': {
      forAll: ORTHONORMAL,
      sample: ({ n, m }) => matrix(n, m, stuck(normal(0, `1/${n}`))),
    },
    'ε is 10, for a simplex of 60 points': {
      forAll: { N: only(60), m: only(60), points: only(axes(60)), eps: only(real(10)), n: only(1) },
      event: (A, { eps }) => {
        const [first, ...others] = exactVector(A.entries);
        const widest = max(first!, ...others).minus(min(first!, ...others));
        return atMost(widest.squared(), ONE.plus(eps).times(2));
      },
    },
  },
  superfluous: {
    'the constant is 16': {
      constants: { c: 16 },
      forAll: { n: dimension(16) },
      reason: 'for so few points the union bound with the exact tails asks for less than 16 log N/ε²',
    },
  },
});
