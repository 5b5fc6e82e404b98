import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { squaredSpectralNorm } from '../../src/models/spectral-norm.ts';
import { atLeast, every, lessThan, unequal } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'False as stated: a Gaussian matrix need not have a spectral norm of 1 or more',
    zh: '此说不成立：高斯初始化的矩阵，其谱范数未必不小于 1',
  },
  statement: String.raw`W \in \mathbb R^{n\times n},\ w_{ij} \sim N(0,1/n):\quad \|W\| \ge 1`,
  source: kexue(8796, 'init-spectral-norm', 'section 3, read for every W that may be drawn, which are all'),
  forAll: { n: integers(1, 3), W: family('n', vector('n')) },
  conclude: ({ W }) => atLeast(squaredSpectralNorm(W), 1),
  failsIf: {
    'no entry is 0': { assume: { 'w ≠ 0': ({ W }) => every(W.flat(), (w) => unequal(w, 0))! } },
    'some size': { assume: { 'not too small': ({ W }) => lessThan('1/2', squaredSpectralNorm(W)) } },
  },
  counterexample: { n: 1, W: [[0]] },
});
