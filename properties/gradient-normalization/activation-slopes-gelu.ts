import { kexue } from '../../src/claim.ts';
import { gelu } from '../../src/models/activation.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'At √2 the slope of GELU is 1.128904…, above 1', zh: 'GELU 在 √2 处的斜率为 1.128904…，大于 1' },
  statement: String.raw`\sigma'(\sqrt2) = 1.1289041451\ldots`,
  source: kexue(8757, 'activation-slopes', 'section 1: an activation that the post does not list'),
  value: () => gelu.slope(sqrt(2)),
  printed: '1.128904145185154786340744',
  failsIf: { 'the bound of ReLU': { constants: { printed: 1 } } },
});
