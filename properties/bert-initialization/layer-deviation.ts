import { matrix, truncatedNormal } from '../../src/chance/samplers.ts';
import { kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { applied, type Matrix } from '../../src/models/embedding.ts';
import { squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { truncatedVariance } from '../../src/models/truncated-normal.ts';
import { exp, ONE, type Real, real } from '../../src/numbers/real.ts';
import { atLeast, atMost } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

/** | |Wx|² − n v|x|² | ≥ ε n v|x|². */
const deviates = (W: Matrix, x: Vector, v: Real, eps: Real) => {
  const expected = v.times(W.length).times(squaredNorm(x));
  return atLeast(squaredNorm(applied(W, x)).minus(expected).abs(), expected.times(eps));
};

const V = truncatedVariance('0.02');
const ALL_ONE = { m: only(1), x: only([ONE]) };

export default probability({
  title: {
    en: 'A layer of BERT, scaled, keeps lengths as well as a Gaussian projection',
    zh: 'BERT 初始化的一层（归一化后）与高斯随机投影一样近似保持模长',
  },
  statement: String.raw`W_{ij}=0.02\,z_{ij},\ v=0.0004\,\gamma,\ 0<\varepsilon<1:\quad P\Bigl(\Bigl|\frac{\|Wx\|^2}{n\,v\,\|x\|^2}-1\Bigr|\ge\varepsilon\Bigr) \le 2e^{-n\varepsilon^2/8}`,
  source: kexue(8747, 'JV-4', 'derived: the unit-norm lemma of archives/8679 for truncated weights'),
  constants: { c: 8 },
  forAll: { n: integers(1, 12), m: integers(1, 4), x: nonzeroVector('m', between(-2, 2)), eps: strictlyBetween(0, 1) },
  sample: ({ n, m }) => matrix(n, m, truncatedNormal(0, '0.02')),
  event: (W, { x, eps }) => deviates(exactRows(W), x, V, eps),
  conclude: ({ P, n, eps }, { c }) => atMost(P, exp(eps.squared().times(n).negated().over(c)).times(2)),
  failsIf: {
    'the truncation factor is forgotten': {
      forAll: { ...ALL_ONE, n: only(400), eps: only(real('1/5')) },
      event: (W, { x, eps }) => deviates(exactRows(W), x, real('0.0004'), eps),
    },
    'the variance is halved once too often': {
      forAll: { ...ALL_ONE, n: only(40), eps: only(real('7/10')) },
      event: (W, { x, eps }) => deviates(exactRows(W), x, V.over(2), eps),
    },
    'the fan-in takes the place of the fan-out': {
      forAll: { ...ALL_ONE, n: only(16), eps: only(real('9/10')) },
      event: (W, { x, eps }) => deviates(exactRows(W), x, V.over(16), eps),
    },
    'W is trained: x is its first row': {
      forAll: { n: only(12), m: only(60), eps: only(real('9/10')) },
      event: (W, { eps }) => {
        const rows = exactRows(W);
        return deviates(rows, rows[0]!, V, eps);
      },
    },
    'all rows are one and the same': {
      forAll: { ...ALL_ONE, n: only(40), eps: only(real('7/10')) },
      sample: ({ m }) => matrix(1, m, truncatedNormal(0, '0.02')),
      event: (W, { n, x, eps }) =>
        deviates(
          Array.from({ length: n }, () => exactRows(W)[0]!),
          x,
          V,
          eps,
        ),
    },
    'a constant below 1': { constants: { c: '9/10' }, forAll: { ...ALL_ONE, n: only(6), eps: only(real('9/10')) } },
  },
});
