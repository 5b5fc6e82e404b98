import { identity, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { expectation, type FiniteLaw, image, independent } from '../../src/models/finite-law.ts';
import { exp, type Real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const values = between(-2, 2);

/** E e^{λ|u|²} for a random vector u. */
const momentGenerating = (law: FiniteLaw<Vector>, lambda: Real) =>
  expectation(law, (u) => exp(squaredNorm(u).times(lambda)));

const product = (u1: FiniteLaw, u2: FiniteLaw, lambda: Real) => {
  const [first, second] = [u1, u2].map((law) => expectation(law, (x) => exp(x.squared().times(lambda))));
  return first!.times(second!);
};

export default identity({
  title: {
    en: 'For independent coordinates the moment generating function of |u|² is a product',
    zh: '各分量独立时，|u|² 的矩母函数等于各分量矩母函数之积',
  },
  statement: String.raw`u_1,\dots,u_n \text{ independent}:\quad E\bigl[e^{\lambda\|u\|^2}\bigr] = \prod_{i=1}^n E\bigl[e^{\lambda u_i^2}\bigr]`,
  source: kexue(8679, 'mgf-product', 'proof of the unit-norm lemma, eq. (9); two coordinates, of any finite laws'),
  forAll: {
    k: integers(1, 3),
    u1: finiteLaw('k', values),
    u2: finiteLaw('k', values),
    lambda: between(-3, 3),
  },
  conclude: ({ u1, u2, lambda }) => equal(momentGenerating(independent(u1, u2), lambda), product(u1, u2, lambda)),
  failsIf: {
    'the second coordinate repeats the first': {
      conclude: ({ u1, lambda }) =>
        equal(
          momentGenerating(
            image(u1, (x) => [x, x]),
            lambda,
          ),
          product(u1, u1, lambda),
        ),
    },
    'the second coordinate is the first one with the other sign': {
      conclude: ({ u1, lambda }) =>
        equal(
          momentGenerating(
            image(u1, (x) => [x, x.negated()]),
            lambda,
          ),
          product(u1, u1, lambda),
        ),
    },
    'a sum in place of the product': {
      conclude: ({ u1, u2, lambda }) => {
        const terms = [u1, u2].map((law) => expectation(law, (x) => exp(x.squared().times(lambda))));
        return equal(momentGenerating(independent(u1, u2), lambda), terms[0]!.plus(terms[1]!));
      },
    },
  },
});
