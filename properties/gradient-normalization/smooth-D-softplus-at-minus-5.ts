import { kexue } from '../../src/claim.ts';
import { sigmoid, softplus } from '../../src/models/activation.ts';
import { raw } from '../../src/models/critic.ts';
import { Dual } from '../../src/models/dual.ts';
import { real } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

const x = real(-5);

export default constant({
  title: {
    en: 'For D = softplus(x) − 1 the slope of D/D′ at −5 is 148.4…, not 1',
    zh: '对 D = softplus(x) − 1，D/D′ 在 −5 处的斜率为 148.4…，并非 1',
  },
  statement: String.raw`D=\log(1+e^x)-1:\quad \frac{d}{dx}\frac{D}{D'}\Big|_{x=-5} = 148.4ldots`,
  source: kexue(8757, 'smooth-D', 'the scope of eq. (2): a softplus critic'),
  value: () =>
    raw(new Dual(softplus.value(x).minus(1), sigmoid.value(x)), new Dual(sigmoid.value(x), sigmoid.slope(x))).slope,
  printed: '148.4',
  failsIf: { 'as for piecewise affine D': { constants: { printed: 1 } } },
});
