import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive } from '../../src/draw/reals.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { dot, type Real, sqrt } from '../../src/numbers/real.ts';
import { equal, equalVectors } from '../../src/statement.ts';

/** η sgn(g), where sgn g = g/|g|. */
const signStep = (eta: Real, g: readonly Real[]) => g.map((gi) => eta.times(gi.over(gi.abs())));
const norm = (v: readonly Real[]) => sqrt(dot(v, v));

/** Where no gradient is 0; the root mean square of weights of variance 1 tends to 1. */
export default identity({
  title: {
    en: 'A step of size η in every weight changes a layer by η over its root mean square, so by about 1 % of the norm',
    zh: '每个权重走一步 η，整层的相对变化为 η 除以均方根，即范数约变 1%',
  },
  statement: String.raw`\frac{|\Delta W|_F}{|W|_F}=\frac{\eta}{\operatorname{RMS}(w)},\qquad \Delta w=\eta\operatorname{sgn}(g)\ne0`,
  source: kexue(8620, 'ntk-update-1pct', 'NTK parameterization: learning rate 0.01 and weights of variance 1'),
  forAll: { k: integers(1, 6), w: nonzeroVector('k'), g: nonzeroVector('k', positive), eta: positive },
  conclude: ({ k, w, g, eta }) => equal(norm(signStep(eta, g)).over(norm(w)), eta.over(sqrt(dot(w, w).over(k)))),
  failsIf: {
    'weight by weight': {
      conclude: ({ k, w, g, eta }) =>
        equalVectors(
          signStep(eta, g),
          w.map((wi) => wi.times(eta).over(sqrt(dot(w, w).over(k)))),
        ),
    },
    'the root mean square is taken for the norm': {
      conclude: ({ w, g, eta }) => equal(norm(signStep(eta, g)).over(norm(w)), eta.over(norm(w))),
    },
    'the step is the gradient': {
      conclude: ({ k, w, g, eta }) =>
        equal(norm(g.map((gi) => gi.times(eta))).over(norm(w)), eta.over(sqrt(dot(w, w).over(k)))),
    },
    'every weight counts as 1': {
      conclude: ({ w, g, eta }) => equal(norm(signStep(eta, g)).over(norm(w)), eta),
    },
  },
});
