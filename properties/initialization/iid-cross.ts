import { identity, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { expectation, independent, mean } from '../../src/models/finite-law.ts';
import { centredLaw } from '../../src/models/random-matrix.ts';
import { equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The product of two independent weights of mean 0 has mean 0',
    zh: '独立、均值为 0 的两个权重，乘积均值为 0',
  },
  statement: String.raw`w_1\perp w_2,\ E[w_1]=E[w_2]=0 \implies E[w_1w_2]=0`,
  source: kexue(8620, 'iid-cross', 'stable second moment, before eq. (4); on finite laws'),
  forAll: { k: integers(1, 3), l: integers(1, 3), V: finiteLaw('k'), W: finiteLaw('l') },
  conclude: ({ V, W }) =>
    equal(
      expectation(independent(centredLaw(V), centredLaw(W)), ([v, w]) => v!.times(w!)),
      0,
    ),
  failsIf: {
    'the mean need not be 0': {
      conclude: ({ V, W }) =>
        equal(
          expectation(independent(V, W), ([v, w]) => v!.times(w!)),
          0,
        ),
    },
    'it is the same weight twice': {
      conclude: ({ W }) =>
        equal(
          expectation(centredLaw(W), (w) => w.squared()),
          0,
        ),
    },
    'independent is taken for of opposite sign': {
      conclude: ({ W }) =>
        equal(
          expectation(centredLaw(W), (w) => w.times(w.negated())),
          0,
        ),
    },
  },
  superfluous: {
    'one of the two has mean 0': {
      conclude: ({ V, W }) =>
        equal(
          expectation(independent(centredLaw(V), W), ([v, w]) => v!.times(w!)),
          0,
        ),
      reason: 'the mean of the product is the product of the means',
    },
    'any means, with their product on the right': {
      conclude: ({ V, W }) =>
        equal(
          expectation(independent(V, W), ([v, w]) => v!.times(w!)),
          mean(V).times(mean(W)),
        ),
      reason: 'the mean of the product is the product of the means',
    },
  },
});
