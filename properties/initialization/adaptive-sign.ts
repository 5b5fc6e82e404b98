import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive, reals } from '../../src/draw/reals.ts';
import { type Real, type Scalar, sqrt } from '../../src/numbers/real.ts';
import { equalVectors, every, unequal } from '../../src/statement.ts';

/** η g/(√(g⊗g) + ε), entry by entry. */
const adaptive = (eta: Real, g: readonly Real[], epsilon: Scalar = 0) =>
  g.map((gi) => eta.times(gi).over(sqrt(gi.squared()).plus(epsilon)));
/** sgn g = g/|g|. */
const signs = (eta: Real, g: readonly Real[]) => g.map((gi) => eta.times(gi.over(gi.abs())));

export default identity({
  title: {
    en: 'Gradient over the root of its square is its sign: the update is ±η in every entry',
    zh: '梯度除以自身平方的根就是其符号：每个分量的更新量为 ±η',
  },
  statement: String.raw`\eta\,\frac{g}{\sqrt{g\otimes g}}=\eta\operatorname{sgn}(g),\qquad g_i\ne0`,
  source: kexue(8620, 'adaptive-sign', 'NTK parameterization: adaptive optimizers'),
  constants: { epsilon: 0 },
  forAll: { k: integers(1, 4), g: family('k', reals), eta: positive },
  assume: { 'no entry is 0': ({ g }) => every(g, (gi) => unequal(gi, 0))! },
  conclude: ({ g, eta }, { epsilon }) => equalVectors(adaptive(eta, g, epsilon), signs(eta, g)),
  failsIf: {
    'an entry may be 0, and 0/0': { drop: 'no entry is 0' },
    'ε is 1e-8': { constants: { epsilon: '1e-8' } },
    'the root is not taken': {
      conclude: ({ g, eta }) =>
        equalVectors(
          g.map((gi) => eta.times(gi).over(gi.squared())),
          signs(eta, g),
        ),
    },
    'it is always upwards': {
      conclude: ({ g, eta }) =>
        equalVectors(
          adaptive(eta, g),
          g.map(() => eta),
        ),
    },
  },
});
