import { inequality, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { relu, sigmoid, tanh } from '../../src/models/activation.ts';
import { expectation } from '../../src/models/finite-law.ts';
import { all, lessThan } from '../../src/statement.ts';

/** To about |y| = 18 and 36 doubles tell tanh and the sigmoid from 1; here they go on. */
export default inequality({
  title: {
    en: 'No law of the pre-activation brings the second moment behind tanh or a sigmoid up to 1',
    zh: '无论预激活服从什么分布，tanh 或 sigmoid 之后的二阶矩都小于 1',
  },
  statement: String.raw`E[\tanh(Y)^2]<1,\quad E[\operatorname{sig}(Y)^2]<1 \quad\text{for every law of }Y`,
  source: kexue(8620, 'tanh-sigmoid-impossible', 'activation functions, before eq. (6); on finite laws'),
  constants: { one: 1 },
  forAll: { k: integers(1, 3), Y: finiteLaw('k', between(-40, 40)) },
  conclude: ({ Y }, { one }) =>
    all({
      tanh: lessThan(
        expectation(Y, (y) => tanh.value(y).squared()),
        one,
      ),
      sigmoid: lessThan(
        expectation(Y, (y) => sigmoid.value(y).squared()),
        one,
      ),
    }),
  failsIf: {
    'a thousandth is always missing': { constants: { one: '999/1000' } },
    'it stays below that of a normal number, for tanh': {
      conclude: ({ Y }) =>
        lessThan(
          expectation(Y, (y) => tanh.value(y).squared()),
          '0.395',
        ),
    },
    'a tanh that is scaled by a hundredth more': {
      conclude: ({ Y }) =>
        lessThan(
          expectation(Y, (y) => tanh.value(y).times('101/100').squared()),
          1,
        ),
    },
    'ReLU, which is not bounded': {
      conclude: ({ Y }) =>
        lessThan(
          expectation(Y, (y) => relu.value(y).squared()),
          1,
        ),
    },
  },
});
