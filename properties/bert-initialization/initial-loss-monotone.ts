import { inequality, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { expectation, type FiniteLaw, image, independent } from '../../src/models/finite-law.ts';
import { centredLaw } from '../../src/models/random-matrix.ts';
import { crossEntropy } from '../../src/models/softmax.ts';
import type { Real } from '../../src/numbers/real.ts';
import { atMost, moreThan } from '../../src/statement.ts';

/** E[−log softmax(s l)_y] over V independent logits l of that law. */
const meanLoss = (V: number, logit: FiniteLaw, s: Real): Real =>
  expectation(independent(...Array.from({ length: V }, () => image(logit, (l) => l.times(s)))), (logits) =>
    crossEntropy(logits),
  );

export default inequality({
  title: {
    en: 'The smaller the standard deviation of the embedding, the nearer the first predictions to the uniform distribution',
    zh: 'Embedding 的标准差越小，初始预测越接近均匀分布（初始损失越小）',
  },
  statement: String.raw`0\le s<1,\ l_i \text{ iid},\ E l_i=0:\quad E\Bigl[-\log\frac{e^{s l_y}}{\sum_je^{s l_j}}\Bigr] \le E\Bigl[-\log\frac{e^{l_y}}{\sum_je^{l_j}}\Bigr]`,
  source: kexue(
    8747,
    'logits-near-zero',
    'section 7: a distribution that is too uniform, compared with the usual initialisation',
  ),
  constants: { most: 1 },
  forAll: { V: integers(1, 2), X: finiteLaw(2, coarse(between(-4, 4))), s: strictlyBetween(0, 1) },
  assume: { 's < 1': { holds: ({ s }) => moreThan(1, s), without: { s: strictlyBetween(0, 3) } } },
  tight: true,
  conclude: ({ V, X, s }, { most }) => atMost(meanLoss(V, centredLaw(X), s), meanLoss(V, centredLaw(X), most)),
  failsIf: {
    's may exceed 1': { drop: 's < 1' },
    'half as large': { constants: { most: '1/2' } },
  },
});
