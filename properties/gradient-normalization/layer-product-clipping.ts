import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { clipped } from '../../src/models/lipschitz.ts';
import { spectralNorm } from '../../src/models/spectral-norm.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'Weights clipped to [−c, c] leave an m × n layer with norm c√(mn) at most, as c times a matrix of ones has',
    zh: '权重裁剪到 [−c, c] 后，m × n 层的谱范数不超过 c√(mn)，秩一符号矩阵取等号',
  },
  statement: String.raw`|w_{ij}| \le c \implies \|W\|_2 \le c\sqrt{mn}`,
  source: kexue(8757, 'layer-product', 'section 2: weight clipping'),
  constants: { one: 1 },
  forAll: { m: integers(1, 3), n: integers(1, 2), W: family('m', vector('n')), c: positive },
  tight: true,
  conclude: ({ m, n, W, c }, { one }) => atMost(spectralNorm(clipped(W, c)), c.times(sqrt(m * n)).times(one)),
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'c for every shape': { conclude: ({ W, c }) => atMost(spectralNorm(clipped(W, c)), c) },
    'weights that are not clipped': { conclude: ({ m, n, W, c }) => atMost(spectralNorm(W), c.times(sqrt(m * n))) },
  },
});
