import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { rmsNorm } from '../../src/models/normalization.ts';
import { dot, sqrt } from '../../src/numbers/real.ts';
import { atMost, every, unequal } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'No feature leaves RMS Norm above √d in size, which the axes attain',
    zh: 'RMS Norm 输出的每个分量绝对值不超过 √d，在坐标轴方向上取到',
  },
  statement: String.raw`|\operatorname{RMSNorm}(x)_k|\le\sqrt d`,
  source: kexue(8620, 'rmsnorm', 'direct normalization, eq. (9), ε = 0'),
  constants: { factor: 1 },
  forAll: { d: integers(1, 6), x: nonzeroVector('d') },
  assume: {
    'x ≠ 0': { holds: ({ x }) => unequal(dot(x, x), 0), without: { x: vector('d') } },
  },
  tight: true,
  conclude: ({ d, x }, { factor }) => every(rmsNorm(x), (y) => atMost(y.abs(), sqrt(d).times(factor)))!,
  failsIf: {
    'x may be 0': { drop: 'x ≠ 0' },
    'a thousandth less': { constants: { factor: '999/1000' } },
    'it is never attained': { flip: 'conclusion' },
  },
});
