import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { growingSquaredRatio } from '../../src/models/adam.ts';
import { atMost } from '../../src/statement.ts';

/** In squares: 10 = 0.1²/0.001. */
export default inequality({
  title: {
    en: 'False as stated: the bound (1 − β₁)/√(1 − β₂) of the paper on Adam is passed by gradients that grow by 11 % a step',
    zh: '此说不成立：Adam 原论文给出的步长上界 (1−β₁)/√(1−β₂) 会被逐步增长 11% 的梯度突破',
  },
  statement: String.raw`\beta_1=0.9,\ \beta_2=0.999,\ g_i=q^{i-1}:\quad |\Delta_t| \le \eta\,\frac{1-\beta_1}{\sqrt{1-\beta_2}} = 3.162\ldots\,\eta`,
  source: kexue(
    8747,
    'adam-true',
    'section 4: the bound that Kingma & Ba 2015, section 2.1, give for 1 − β₁ > √(1 − β₂)',
  ),
  constants: { beta1: '0.9', beta2: '0.999', square: 10 },
  forAll: { t: integers(200, 300), q: between(1, '5/4') },
  conclude: ({ t, q }, { beta1, beta2, square }) => atMost(growingSquaredRatio(q, t, { beta1, beta2 }), square),
  failsIf: {
    'a tenth more': { constants: { square: 11 }, forAll: { t: integers(299, 300), q: between('110/100', '112/100') } },
  },
  unvaried: {
    beta1: 'the value of the paper',
    beta2: 'the value of the paper',
  },
  counterexample: { t: 210, q: '10/9' },
});
