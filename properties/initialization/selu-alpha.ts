import { kexue } from '../../src/claim.ts';
import { SELU_ALPHA } from '../../src/models/activation.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The α of SELU', zh: 'SELU 的常数 α' },
  statement: String.raw`\alpha=\frac{\sqrt{2/\pi}}{1-\sqrt e\,\operatorname{erfc}(1/\sqrt2)}=1.67326324235437728481\ldots`,
  source: kexue(8620, 'selu-constants', 'activation functions, after eq. (7)'),
  value: () => SELU_ALPHA,
  printed: '1.67326324235437728481704299167',
  failsIf: { 'it is λα, the depth of the branch below': { constants: { printed: '1.75809934084737685994021752081' } } },
});
