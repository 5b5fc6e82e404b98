import { kexue } from '../../src/claim.ts';
import { ONE, sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The usual standard deviation for 768 inputs', zh: '输入维数为 768 时的常规标准差' },
  statement: String.raw`\frac1{\sqrt{768}} = 0.0360843918243516102818217987814\ldots`,
  source: kexue(8747, 'std-0.0361', 'section 6: Xavier initialisation, n = 768'),
  value: () => ONE.over(sqrt(768)),
  printed: '0.0360843918243516102818217987814',
  failsIf: { 'for 512 inputs': { constants: { printed: '0.0441941738241592199708961015625' } } },
});
