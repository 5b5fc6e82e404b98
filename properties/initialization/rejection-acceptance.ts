import { kexue } from '../../src/claim.ts';
import { erf, sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'A normal number lies within two standard deviations with probability 0.9545',
    zh: '正态数落在两倍标准差以内的概率是 0.9545',
  },
  statement: String.raw`P(|z|\le2)=\operatorname{erf}\sqrt2=0.954499736103641585599\ldots`,
  source: kexue(8620, 'rejection', 'sampling distributions: the share of draws that is kept'),
  value: () => erf(sqrt(2)),
  printed: '0.954499736103641585599434725667',
  failsIf: {
    'one tail alone is cut off': { constants: { printed: '0.977249868051820792799717362833' } },
    'it is erf 2': { constants: { printed: '0.995322265018952734162069256367' } },
  },
});
