import { kexue } from '../../src/claim.ts';
import { real, sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The least upper bound of an Adam step is 7.27 η, for the usual β₁ and β₂',
    zh: '常用 β₁、β₂ 下 Adam 单步更新的上确界为 7.27η',
  },
  statement: String.raw`\beta_1=0.9,\ \beta_2=0.999:\quad (1-\beta_1)\sqrt{\frac{\beta_2}{(1-\beta_2)(\beta_2-\beta_1^2)}} = \sqrt{370/7} = 7.27029\ldots`,
  source: kexue(8747, 'adam-true', 'section 4: what the update never exceeds'),
  value: () => sqrt(real('0.999').over(real('0.001').times('0.189'))).times('0.1'),
  printed: '7.270292',
  failsIf: { 'the bound of Kingma and Ba': { constants: { printed: '3.162278' } } },
});
