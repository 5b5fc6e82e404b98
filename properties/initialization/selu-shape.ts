import { identity, kexue } from '../../src/claim.ts';
import { SELU_ALPHA, SELU_LAMBDA } from '../../src/models/activation.ts';
import { eluMoments } from '../../src/models/gaussian-moment.ts';
import { ONE, sqrt } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'SELU is an ELU with two parameters such that a standard normal number gets mean 0 and variance 1',
    zh: 'SELU 是带两个参数的 ELU，使标准正态输入的输出均值为 0、方差为 1',
  },
  statement: String.raw`z\sim N(0,1):\quad E[\operatorname{elu}_\alpha(z)]=0,\quad \lambda=E[\operatorname{elu}_\alpha(z)^2]^{-1/2},\qquad \operatorname{selu}=\lambda\operatorname{elu}_\alpha`,
  source: kexue(8620, 'selu-shape', 'activation functions, eq. (7)'),
  constants: { one: 1 },
  forAll: {},
  conclude: (_, { one }) => {
    const { mean, square } = eluMoments(1, SELU_ALPHA.times(one));
    return all({ mean: equal(mean(1), 0), variance: equal(SELU_LAMBDA, ONE.over(sqrt(square(1)))) });
  },
  failsIf: {
    'α is a thousandth more': { constants: { one: '1001/1000' } },
    'α is 1, as for ELU': { conclude: () => equal(eluMoments(1, 1).mean(1), 0) },
    'λ takes no root': {
      conclude: () => equal(SELU_LAMBDA, ONE.over(eluMoments(1, SELU_ALPHA).square(1))),
    },
    'the variance before it is 2': { conclude: () => equal(eluMoments(1, SELU_ALPHA).mean(2), 0) },
  },
});
