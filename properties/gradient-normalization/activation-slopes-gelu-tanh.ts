import { kexue } from '../../src/claim.ts';
import { geluTanh } from '../../src/models/activation.ts';
import { real } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'At 1.4185040087908284 the slope of the tanh form of GELU is 1.128993…, above 1',
    zh: 'GELU 的 tanh 近似 在 1.4185040087908284 处的斜率为 1.128993…，大于 1',
  },
  statement: String.raw`\sigma'(1.4185040087908284) = 1.1289930686\ldots`,
  source: kexue(8757, 'activation-slopes', 'section 1: an activation that the post does not list'),
  value: () => geluTanh.slope(real('1.4185040087908284')),
  printed: '1.1289930686587717655',
  failsIf: { 'the bound of ReLU': { constants: { printed: 1 } } },
});
