import { kexue } from '../../src/claim.ts';
import { real, sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'Pure noise moves a parameter by 0.2294 η a step, for β₁ = 0.9',
    zh: 'β₁=0.9 时，纯噪声梯度下 Adam 更新的均方根为 0.2294η',
  },
  statement: String.raw`\sqrt{\frac{1-\beta_1}{1+\beta_1}} = 0.229415733870561765907209578098\ldots`,
  source: kexue(8747, 'adam-noise-floor', 'section 4: the update by pure noise'),
  value: () => sqrt(real('0.1').over('1.9')),
  printed: '0.229415733870561765907209578098',
  failsIf: { 'the measured 0.2285': { constants: { printed: '0.228500000000000000000000000000' } } },
});
