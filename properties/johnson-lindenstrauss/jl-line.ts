import { logDeviation } from '../../src/chance/chi-square.ts';
import { matrix, normal } from '../../src/chance/samplers.ts';
import { standardDeviationAsVariance, stuck } from '../../src/chance/wrong-samplers.ts';
import { kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { between } from '../../src/draw/reals.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { scaled, type Vector } from '../../src/models/euclidean.ts';
import { axes, keepsDistances } from '../../src/models/pairs.ts';
import { exp, ONE, real } from '../../src/numbers/real.ts';
import { equal, moreThan, not } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

/** The points tw, each of them once. */
const onLine = (places: readonly number[], w: Vector) => [...new Set(places)].map((t) => scaled(t, w));

export default probability({
  title: {
    en: 'Points on a line fail together, with the probability of a single pair',
    zh: '共线点同时成败：失败的概率恰为单独一对点失败的概率',
  },
  statement: String.raw`v_i=t_iw \text{, not all equal}:\quad P\bigl(\text{some } \|Av_i-Av_j\|^2 \text{ is not within } (1\pm\varepsilon)\|v_i-v_j\|^2\bigr)=P\Bigl(\Bigl|\frac{\chi^2_n}n-1\Bigr|>\varepsilon\Bigr)`,
  source: kexue(8679, 'jl', 'theorem, eq. (16): the extreme case of a single event'),
  forAll: {
    N: integers(2, 4),
    places: family('N', integers(0, 5)),
    m: integers(1, 3),
    w: nonzeroVector('m'),
    n: integers(1, 20),
    eps: between('1/4', 1),
  },
  assume: { 'not all points are equal': ({ places }) => moreThan(new Set(places).size, 1) },
  sample: ({ n, m }) => matrix(n, m, normal(0, `1/${n}`)),
  event: (A, { places, w, eps }) => not(keepsDistances(exactRows(A), onLine(places, w), eps)),
  conclude: ({ P, n, eps }) => equal(P, exp(logDeviation(n, eps))),
  failsIf: {
    'all points are one': { drop: 'not all points are equal', forAll: { places: only([0, 0]) } },
    'the corners of a triangle': {
      forAll: { m: only(3) },
      event: (A, { eps }) => not(keepsDistances(exactRows(A), axes(A.columns), eps)),
    },
    '1/n is the standard deviation': {
      forAll: { n: integers(4, 20) },
      sample: ({ n, m }) => matrix(n, m, standardDeviationAsVariance(0, `1/${n}`)),
    },
    'one number over and over': {
      forAll: { N: only(2), places: only([0, 1]), m: only(1), w: only([ONE]), n: only(4), eps: only(real('1/2')) },
      sample: ({ n, m }) => matrix(n, m, stuck(normal(0, `1/${n}`))),
    },
  },
});
