import { kexue } from '../../src/claim.ts';
import { mish } from '../../src/models/activation.ts';
import { real } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'At 1.4905711794854285 the slope of Mish is 1.088498…, above 1',
    zh: 'Mish 在 1.4905711794854285 处的斜率为 1.088498…，大于 1',
  },
  statement: String.raw`\sigma'(1.4905711794854285) = 1.0884981612\ldots`,
  source: kexue(8757, 'activation-slopes', 'section 1: an activation that the post does not list'),
  value: () => mish.slope(real('1.4905711794854285')),
  printed: '1.0884981612517278612',
  failsIf: { 'the bound of ReLU': { constants: { printed: 1 } } },
});
