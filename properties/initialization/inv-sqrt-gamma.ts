import { kexue } from '../../src/claim.ts';
import { TRUNCATION_FACTOR } from '../../src/models/truncated-normal.ts';
import { ONE, sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The standard deviation to ask for is 1/√γ = 1.1368… times the one wanted',
    zh: '应传入的标准差是所需的 1/√γ = 1.1368… 倍',
  },
  statement: String.raw`\frac1{\sqrt\gamma}=1.1368472343385564719\ldots`,
  source: kexue(8620, 'inv-sqrt-gamma', 'after eq. (1)'),
  value: () => ONE.over(sqrt(TRUNCATION_FACTOR)),
  printed: '1.13684723433855647196577043126',
  failsIf: {
    'it is 1/γ': { constants: { printed: '1.29242163422322473352878979962' } },
    'truncation is forgotten': { constants: { printed: '1.00000000000000000000000000000' } },
  },
});
