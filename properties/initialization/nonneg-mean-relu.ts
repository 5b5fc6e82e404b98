import { implication, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { leakyRelu, relu } from '../../src/models/activation.ts';
import { expectation, probability } from '../../src/models/finite-law.ts';
import { sign } from '../../src/numbers/sign.ts';
import { equal, iff } from '../../src/statement.ts';

export default implication({
  title: { en: 'Behind a ReLU the mean is 0 just when nothing passes', zh: '经过 ReLU 后均值为 0，当且仅当输出恒为 0' },
  statement: String.raw`E[\operatorname{relu}(Y)]=0 \iff P(Y>0)=0`,
  source: kexue(8620, 'nonneg-mean', 'stable second moment: for some nonnegative activations; on finite laws'),
  forAll: { k: integers(1, 4), Y: finiteLaw('k') },
  conclude: ({ Y }) =>
    iff(
      equal(expectation(Y, relu.value), 0),
      equal(
        probability(Y, (y) => sign(y) > 0),
        0,
      ),
    ),
  failsIf: {
    'a leaky ReLU': {
      conclude: ({ Y }) =>
        iff(
          equal(expectation(Y, leakyRelu('1/100').value), 0),
          equal(
            probability(Y, (y) => sign(y) > 0),
            0,
          ),
        ),
    },
    'Y itself is 0': {
      conclude: ({ Y }) =>
        iff(
          equal(expectation(Y, relu.value), 0),
          equal(
            probability(Y, (y) => sign(y) !== 0),
            0,
          ),
        ),
    },
  },
});
