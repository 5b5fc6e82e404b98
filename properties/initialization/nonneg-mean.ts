import { inequality, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { relu, sigmoid, softplus, tanh } from '../../src/models/activation.ts';
import { expectation } from '../../src/models/finite-law.ts';
import { all, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'Behind a sigmoid or a softplus no law of the pre-activation makes the mean 0',
    zh: '经过 sigmoid 或 softplus 后，无论预激活服从什么分布，均值都不可能为 0',
  },
  statement: String.raw`E[\operatorname{sig}(Y)]>0,\quad E[\operatorname{softplus}(Y)]>0 \quad\text{for every law of }Y`,
  source: kexue(8620, 'nonneg-mean', 'stable second moment: for some nonnegative activations; on finite laws'),
  constants: { zero: 0 },
  forAll: { k: integers(1, 4), Y: finiteLaw('k', between(-40, 40)) },
  conclude: ({ Y }, { zero }) =>
    all({
      sigmoid: moreThan(expectation(Y, sigmoid.value), zero),
      softplus: moreThan(expectation(Y, softplus.value), zero),
    }),
  failsIf: {
    'the mean is above a thousandth': { constants: { zero: '1/1000' } },
    'ReLU, which is 0 on half the line': {
      conclude: ({ Y }) => moreThan(expectation(Y, relu.value), 0),
    },
    'tanh, which has both signs': { conclude: ({ Y }) => moreThan(expectation(Y, tanh.value), 0) },
    'the pre-activation itself': {
      conclude: ({ Y }) =>
        moreThan(
          expectation(Y, (y) => y),
          0,
        ),
    },
  },
});
