import { matrix, normal } from '../../src/chance/samplers.ts';
import { stuck } from '../../src/chance/wrong-samplers.ts';
import { kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { between } from '../../src/draw/reals.ts';
import { unitRelated } from '../../src/draw/related.ts';
import { unitVector } from '../../src/draw/vectors.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { applied } from '../../src/models/embedding.ts';
import { cosine } from '../../src/models/euclidean.ts';
import { evenInnerProductDeviation } from '../../src/models/inner-product-deviation.ts';
import { dot, ONE, real, ZERO } from '../../src/numbers/real.ts';
import { atLeast, equal } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

/** For n = 2k rows. */
export default probability({
  title: {
    en: 'The error of one projected inner product has an exact law',
    zh: '一对单位向量投影后的内积误差有精确分布',
  },
  statement: String.raw`\|v\|=\|w\|=1,\ \rho=\langle v,w\rangle:\quad P\bigl(|\langle Av,Aw\rangle-\rho|\ge\varepsilon\bigr)=P\Bigl(\Bigl|\tfrac{(1+\rho)X-(1-\rho)Y}{2n}-\rho\Bigr|\ge\varepsilon\Bigr),\quad X,Y\sim\chi^2_n \text{ independent},\ n=2k`,
  source: kexue(8679, 'ip-jl', 'inner-product version, eq. (21): the law of the error of one pair'),
  forAll: { m: integers(1, 3), v: unitVector('m'), w: unitRelated('v'), k: integers(1, 6), eps: between('1/8', 1) },
  sample: ({ k, m }) => matrix(2 * k, m, normal(0, `1/${2 * k}`)),
  event: (A, { v, w, eps }) => {
    const rows = exactRows(A);
    return atLeast(dot(applied(rows, v), applied(rows, w)).minus(dot(v, w)).abs(), eps);
  },
  conclude: ({ P, v, w, k, eps }) => equal(P, evenInnerProductDeviation(k, dot(v, w), eps)),
  failsIf: {
    'as if v and w were orthogonal': {
      conclude: ({ P, k, eps }) => equal(P, evenInnerProductDeviation(k, ZERO, eps)),
    },
    'the cosine of Av and Aw': {
      event: (A, { v, w, eps }) => {
        const rows = exactRows(A);
        return atLeast(cosine(applied(rows, v), applied(rows, w)).minus(dot(v, w)).abs(), eps);
      },
    },
    'the variance is 1': { sample: ({ k, m }) => matrix(2 * k, m, normal(0, 1)) },
    'one number over and over': {
      forAll: { m: only(1), v: only([ONE]), w: only([ONE]), k: only(2), eps: only(real('1/2')) },
      sample: ({ k, m }) => matrix(2 * k, m, stuck(normal(0, `1/${2 * k}`))),
    },
  },
});
