import { kexue } from '../../src/claim.ts';
import { iccv } from '../../src/models/critic.ts';
import { directional, quadraticAt } from '../../src/models/quadratic.ts';
import { all, equal, moreThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: {
    en: 'For smooth D the gradient of the ICCV form may exceed 1: for D = 1 − 4x² its slope at 1/8 is −2.26…',
    zh: '对光滑的 D，ICCV 形式的梯度可超过 1：D = 1 − 4x² 在 1/8 处的斜率约为 −2.26',
  },
  statement: String.raw`D(x)=1-4x^2,\ x=\tfrac18:\quad \frac{d}{dx}\frac{D}{|D'|+|D|} = -\frac{2176}{961}`,
  source: kexue(8757, 'iccv-grad-norm', 'section 2, eq. (3), beyond piecewise affine D'),
  constants: { slope: '-2176/961' },
  witness: { A: [[-4]], b: [0], c: 1, x: ['1/8'], u: [1] },
  conclude: ({ A, b, c, x, u }, { slope }) =>
    all({
      'the slope': equal(directional({ A, b, c }, iccv, x, u), slope),
      'steeper than 1': moreThan(directional({ A, b, c }, iccv, x, u).abs(), 1),
      'not at a kink': moreThan(quadraticAt({ A, b, c }, x).gradient[0]!.abs(), 0),
    }),
  failsIf: {
    'another slope': { constants: { slope: '-2' } },
    'further out': { witness: { x: ['1/2'] } },
  },
});
