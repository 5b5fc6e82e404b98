import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { squaredRatio } from '../../src/models/adam.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { atMost, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'False as stated: a step of Adam may exceed the learning rate, if gradients grow',
    zh: '此说不成立：梯度递增时，Adam 的更新量可以超过学习率',
  },
  statement: String.raw`\beta_1=0.9,\ \beta_2=0.999,\ \epsilon=0:\quad |\Delta_t|=\eta\,\frac{|\hat m_t|}{\sqrt{\hat v_t}} \le \eta`,
  source: kexue(8747, 'adam-true', 'section 4, eq. (5), read for Adam as it is, with bias correction'),
  constants: { beta1: '0.9', beta2: '0.999', most: 1 },
  forAll: { t: integers(1, 6), g: vector('t') },
  assume: { 'not all gradients are 0': ({ g }) => moreThan(squaredNorm(g), 0) },
  conclude: ({ g }, { beta1, beta2, most }) => atMost(squaredRatio(g, { beta1, beta2 }), most.squared()),
  failsIf: {
    'β₂ = 0.99': { constants: { beta2: '0.99' } },
    'β₁ = 1/2': { constants: { beta1: '1/2' } },
    'a thousandth more than η': { constants: { most: '1001/1000' } },
  },
  unvaried: { 'not all gradients are 0': 'the claim is false with it; without it there is only 0/0 more' },
  counterexample: { t: 2, g: [5, 6] },
});
