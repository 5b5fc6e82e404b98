import { kexue } from '../../src/claim.ts';
import { TRUNCATION_FACTOR } from '../../src/models/truncated-normal.ts';
import { erf, ONE, sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

const within = erf(sqrt(2));

export default constant({
  title: {
    en: 'What is moved to ±2 in place of drawn again leaves 0.9205… of the variance',
    zh: '将越界值改为 ±2（而非重新采样）时，方差剩下 0.9205… 倍',
  },
  statement: String.raw`E\bigl[\min(|z|,2)^2\bigr]=\gamma P+4(1-P)=0.92053692563632303539\ldots,\quad P=\operatorname{erf}\sqrt2`,
  source: kexue(8620, 'gamma', 'eq. (1): clipping, which is not truncation'),
  value: () => TRUNCATION_FACTOR.times(within).plus(ONE.minus(within).times(4)),
  printed: '0.920536925636323035399439021356',
  failsIf: { 'it is γ': { constants: { printed: '0.773741303549923247179913673677' } } },
});
