import { kexue } from '../../src/claim.ts';
import { silu } from '../../src/models/activation.ts';
import { real } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'At 2.39935728051546766783 the slope of SiLU is 1.099839…, above 1',
    zh: 'SiLU 在 2.39935728051546766783 处的斜率为 1.099839…，大于 1',
  },
  statement: String.raw`\sigma'(2.3993572\ldots) = 1.0998393201\ldots`,
  source: kexue(8757, 'activation-slopes', 'section 1: an activation that the post does not list'),
  value: () => silu.slope(real('2.39935728051546766783')),
  printed: '1.099839320128866916958185',
  failsIf: { 'the bound of ReLU': { constants: { printed: 1 } } },
});
