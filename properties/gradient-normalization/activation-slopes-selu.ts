import { kexue } from '../../src/claim.ts';
import { selu } from '../../src/models/activation.ts';
import { real } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'For any x > 0 the slope of SELU is its λ = 1.0507…, above 1',
    zh: 'x > 0 时 SELU 的斜率为其 λ = 1.0507…，大于 1',
  },
  statement: String.raw`\sigma'(x) = 1.0507\ldots`,
  source: kexue(8757, 'activation-slopes', 'section 1: an activation that the post does not list'),
  value: () => selu.slope(real(1)),
  printed: '1.0507',
  failsIf: { 'the bound of ReLU': { constants: { printed: 1 } } },
});
