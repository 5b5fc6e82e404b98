import { matrix, normal } from '../../src/chance/samplers.ts';
import { kexue } from '../../src/claim.ts';
import { integersAbove } from '../../src/draw/above.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { unitVector, vector } from '../../src/draw/vectors.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { direction, scaled, squaredNorm } from '../../src/models/euclidean.ts';
import { axes, dimensionUnit, keepsInnerProducts } from '../../src/models/pairs.ts';
import { real } from '../../src/numbers/real.ts';
import { atLeast, equal, every, moreThan } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

/** For N = 1 there are no pairs and for N = 2 nothing is promised: the bounds are −1 and 0. */
export default probability({
  title: {
    en: 'A random projection keeps the inner products of unit vectors up to ε',
    zh: '随机投影以高概率保持单位向量间的内积，误差不超过 ε',
  },
  statement: String.raw`\|v_i\|=1,\ n>\frac{24\log N}{\varepsilon^2} \implies P\bigl(|\langle Av_i,Av_j\rangle-\langle v_i,v_j\rangle|\le\varepsilon \text{ for all } i\ne j\bigr)\ge\frac{N-2}N`,
  source: kexue(8679, 'ip-jl', 'inner-product version, eq. (21); few points, and an ε near 1'),
  constants: { c: 24 },
  forAll: {
    N: integers(1, 6),
    m: integers(1, 4),
    points: family('N', unitVector('m')),
    eps: strictlyBetween('4/5', 1),
    n: integersAbove(({ N, eps }) => dimensionUnit(N, eps).times(24)),
  },
  assume: {
    'unit vectors': {
      holds: ({ points }) => every(points, (v) => equal(squaredNorm(v), 1))!,
      without: { points: family('N', vector('m')) },
    },
    'n > 24 log N/ε²': {
      holds: ({ N, eps, n }, { c }) => moreThan(n, dimensionUnit(N, eps).times(c)),
      without: { n: integers(1, 3) },
    },
  },
  sample: ({ n, m }) => matrix(n, m, normal(0, `1/${n}`)),
  event: (A, { points, eps }) => keepsInnerProducts(exactRows(A), points, eps),
  conclude: ({ P, N }) => atLeast(P, real(N - 2).over(N)),
  failsIf: {
    'vectors of length 3': {
      drop: 'unit vectors',
      forAll: { N: only(4), m: only(4), points: only(axes(4).map((v) => scaled(3, v))) },
    },
    'n > log N/ε²': {
      constants: { c: 1 },
      forAll: { N: only(8), m: only(8), points: only(axes(8)), n: only(4) },
    },
    'one row': { drop: 'n > 24 log N/ε²', forAll: { N: only(6), m: only(6), points: only(axes(6)), n: only(1) } },
    'the vectors are chosen after A, all along its first row': {
      forAll: { N: integers(3, 6), m: only(60) },
      event: (A, { eps }) => {
        const rows = exactRows(A);
        const v = direction(rows[0]!);
        return keepsInnerProducts(rows, [v, v], eps);
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
      reason: 'the error of one inner product obeys the tail bound of one squared length: no second family is needed',
    },
  },
});
