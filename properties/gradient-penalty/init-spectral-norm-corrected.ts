import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { squaredFrobenius, squaredSpectralNorm } from '../../src/models/spectral-norm.ts';
import { real } from '../../src/numbers/real.ts';
import { atLeast } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'A matrix whose squared entries have the mean 1/n or more has a spectral norm of at least 1',
    zh: '若矩阵各元素平方的均值不小于 1/n，则谱范数不小于 1',
  },
  statement: String.raw`W \in \mathbb R^{n\times n},\ \frac1{n^2}\sum w_{ij}^2 \ge \frac1n \implies \|W\| \ge 1`,
  source: kexue(8796, 'init-spectral-norm', 'section 3, corrected: for the mean square of the initialisation'),
  constants: { one: 1 },
  forAll: { n: integers(1, 3), W: family('n', vector('n', between(-1, 1))) },
  assume: { 'the mean square is 1/n': ({ n, W }) => atLeast(squaredFrobenius(W), n) },
  tight: true,
  conclude: ({ W }, { one }) => atLeast(squaredSpectralNorm(W), one),
  failsIf: {
    'whatever the mean square': { drop: 'the mean square is 1/n' },
    'a thousandth more': { constants: { one: '1001/1000' } },
    'it is more than 1': { flip: 'conclusion' },
    'the mean square is 1/n²': {
      forAll: { n: integers(2, 3) },
      assume: { 'the mean square is 1/n': ({ W }) => atLeast(squaredFrobenius(W), real(1)) },
    },
  },
});
