import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive } from '../../src/draw/reals.ts';
import { raw } from '../../src/models/critic.ts';
import { Dual, dual } from '../../src/models/dual.ts';
import { exp, ONE, type Real } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

const power = (x: Dual, k: number) =>
  Array.from({ length: k }, () => x).reduce((product, v) => product.times(v), dual(1));

/** D = xᵖ. */
const ofPower = (x: Real, p: number) => {
  const moving = new Dual(x, ONE);
  return raw(power(moving, p), power(moving, p - 1).times(p)).slope;
};

/** D = √x. */
const ofRoot = (x: Real) => {
  const root = new Dual(x, ONE).sqrt();
  return raw(root, dual(1).over(root.times(2))).slope;
};

/** D = eˣ. */
const ofExponential = (x: Real) => {
  const e = new Dual(exp(x), exp(x));
  return raw(e, e).slope;
};

export default identity({
  title: {
    en: 'D/D′ has the slope 1/p for D = xᵖ, 2 for D = √x, 0 for D = eˣ: anything but 1',
    zh: '对 D = xᵖ，D/D′ 的斜率为 1/p；对 √x 为 2，对 eˣ 为 0，都不是 1',
  },
  statement: String.raw`D=x^p:\ \frac1p,\quad D=\tfrac{x^2}2:\ \tfrac12,\quad D=\sqrt x:\ 2,\quad D=e^x:\ 0 \qquad (x>0)`,
  source: kexue(8757, 'smooth-D', 'the scope of eq. (2): exact witnesses'),
  constants: { root: 2, none: 0 },
  forAll: { x: positive, p: integers(1, 6) },
  conclude: ({ x, p }, { root, none }) =>
    all({
      'a power': equal(ofPower(x, p), ONE.over(p)),
      'the root': equal(ofRoot(x), root),
      'the exponential': equal(ofExponential(x), none),
    }),
  failsIf: {
    'the slope is 1': { conclude: ({ x, p }) => equal(ofPower(x, p), 1) },
    'for the root 1/2, as for the square': { constants: { root: '1/2' } },
    'the exponential too': { constants: { none: 1 } },
  },
});
