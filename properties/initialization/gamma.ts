import { kexue } from '../../src/claim.ts';
import { TRUNCATION_FACTOR } from '../../src/models/truncated-normal.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'Truncation to two standard deviations leaves the share γ of the variance',
    zh: '截断到两倍标准差后，方差剩下 γ 倍',
  },
  statement: String.raw`\gamma=\frac{\int_{-2}^2x^2e^{-x^2/2}dx}{\int_{-2}^2e^{-x^2/2}dx}=1-\frac{4\varphi(2)}{\Phi(2)-\Phi(-2)}=0.7737413035\ldots`,
  source: kexue(8620, 'gamma', 'eq. (1)'),
  value: () => TRUNCATION_FACTOR,
  printed: '0.773741303549923247179913673677',
  failsIf: {
    'it is its root, the share of the standard deviation': {
      constants: { printed: '0.879625661034239750412841419578' },
    },
    'what is beyond is moved to ±2 in place of drawn again': {
      constants: { printed: '0.920536925636323035399439021356' },
    },
  },
});
