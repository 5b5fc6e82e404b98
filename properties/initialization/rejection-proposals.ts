import { kexue } from '../../src/claim.ts';
import { erf, ONE, sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'A truncated normal number takes 1.0477 draws on average', zh: '每个截断正态数平均需要采样 1.0477 次' },
  statement: String.raw`E[T]=\frac1{\operatorname{erf}\sqrt2}=1.04766922627144435397\ldots`,
  source: kexue(8620, 'rejection', 'sampling distributions: draws until one is kept'),
  value: () => ONE.over(erf(sqrt(2))),
  printed: '1.04766922627144435397255526499',
  failsIf: { 'one draw again is all it takes': { constants: { printed: '1.04550026389635841440056527433' } } },
});
