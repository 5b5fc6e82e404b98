import { implication, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { positive, reals } from '../../src/draw/reals.ts';
import { SELU_ALPHA, SELU_LAMBDA } from '../../src/models/activation.ts';
import { eluMoments } from '../../src/models/gaussian-moment.ts';
import { all, iff, lessThan, moreThan } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'No other α makes the mean 0, and then no other λ > 0 makes the variance 1',
    zh: '使均值为 0 的 α 唯一，随后使方差为 1 的 λ > 0 也唯一',
  },
  statement: String.raw`\lambda>0:\quad E[\lambda\operatorname{elu}_\alpha(z)]>0\iff\alpha<\alpha_*,\qquad E[(\lambda\operatorname{elu}_{\alpha_*}(z))^2]<1\iff\lambda<\lambda_*`,
  source: kexue(8620, 'selu-shape', 'activation functions, eq. (7): two equations for two parameters'),
  constants: { one: 1 },
  forAll: { alpha: near(positive, () => SELU_ALPHA), lambda: near(positive, () => SELU_LAMBDA) },
  assume: {
    'λ > 0': { holds: ({ lambda }) => moreThan(lambda, 0), without: { lambda: reals } },
  },
  conclude: ({ alpha, lambda }, { one }) =>
    all({
      mean: iff(moreThan(eluMoments(lambda, alpha).mean(1), 0), lessThan(alpha, SELU_ALPHA.times(one))),
      variance: iff(lessThan(eluMoments(lambda, SELU_ALPHA).square(1), 1), lessThan(lambda, SELU_LAMBDA.times(one))),
    }),
  failsIf: {
    'λ may be negative': { drop: 'λ > 0' },
    'a thousandth more than α and λ': { constants: { one: '1001/1000' } },
    'a thousandth less': { constants: { one: '999/1000' } },
    'at the α of ELU': {
      conclude: ({ lambda }) => iff(lessThan(eluMoments(lambda, 1).square(1), 1), lessThan(lambda, SELU_LAMBDA)),
    },
  },
});
