import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { applied } from '../../src/models/embedding.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { powerIteration } from '../../src/models/lipschitz.ts';
import { spectralNorm } from '../../src/models/spectral-norm.ts';
import { all, atLeast, atMost, unequal } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'Power iteration approaches the spectral norm from below: a layer divided by its estimate keeps a norm of at least 1',
    zh: '幂迭代从下方逼近谱范数：除以该估计值后，谱范数仍不小于 1',
  },
  statement: String.raw`\sigma_k = \frac{\|Wv_k\|}{\|v_k\|},\ v_k = (W^\top W)^k v: \quad \sigma_0 \le \sigma_1 \le \sigma_2 \le \|W\|_2`,
  source: kexue(8757, 'layer-product', 'section 2: how spectral normalisation is computed'),
  constants: { one: 1 },
  forAll: { m: integers(1, 2), n: integers(1, 2), W: family('m', vector('n')), v: vector('n') },
  assume: { 'Wv ≠ 0': ({ W, v }) => unequal(squaredNorm(applied(W, v)), 0) },
  tight: true,
  conclude: ({ W, v }, { one }) => {
    const sigma = [0, 1, 2].map((k) => powerIteration(W, v, k));
    return all({
      'never above': atMost(sigma[2]!, spectralNorm(W).times(one)),
      'a second step': atLeast(sigma[2]!, sigma[1]!),
      'a first': atLeast(sigma[1]!, sigma[0]!),
    });
  },
  failsIf: {
    'v may be lost to W': { drop: 'Wv ≠ 0' },
    'a thousandth less': { constants: { one: '999/1000' } },
    'two steps are enough': { conclude: ({ W, v }) => atMost(spectralNorm(W), powerIteration(W, v, 2)) },
    'nine tenths, for every start': {
      conclude: ({ W, v }) => atLeast(powerIteration(W, v, 2).times(10), spectralNorm(W).times(9)),
    },
  },
});
