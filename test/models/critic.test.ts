import { describe, expect, it } from 'vitest';
import {
  alternative,
  type Form,
  iccv,
  multiplier,
  normalised,
  raw,
  unitGradient,
  wacv,
} from '../../src/models/critic.ts';
import { Dual, dual } from '../../src/models/dual.ts';
import { cellAt, type PiecewiseAffineNet } from '../../src/models/piecewise-affine.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { ONE, type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const is = (x: Real, value: Scalar) => expect(compare(x, real(value))).toBe(0);
const [D, G] = [real(-6), real(2)];

/** 3 relu(x₁) + 4 relu(x₂) + 1 */
const net: PiecewiseAffineNet = {
  slope: real(0),
  layers: [
    {
      weights: [
        [ONE, real(0)],
        [real(0), ONE],
      ],
      biases: [real(0), real(0)],
    },
    { weights: [[real(3), real(4)]], biases: [ONE] },
  ],
};

describe('the normalised critics', () => {
  it('are their formulas', () => {
    is(raw(D, G), -3);
    is(iccv(D, G), '-3/4');
    is(wacv(2)(D, G), -2);
    is(alternative(4)(D, G), -1);
  });

  it('have no value where the divisor is 0, which for WACV and the alternative it never is', () => {
    expect(() => raw(D, real(0))).toThrow(OutsideDomain);
    expect(() => iccv(real(0), real(0))).toThrow(OutsideDomain);
    is(iccv(D, real(0)), -1);
    is(wacv(2)(D, real(0)), 0);
    is(alternative(2)(D, real(0)), -3);
  });

  it('change with D by their multipliers', () => {
    const slope = (form: Form) => form(new Dual(D, ONE), dual(G)).slope;
    is(slope(raw), multiplier.raw(D, G));
    is(slope(iccv), multiplier.iccv(D, G));
    is(slope(wacv(2)), multiplier.wacv(2)(D, G));
    is(slope(alternative(4)), multiplier.alternative(4)(D, G));
    is(multiplier.iccv(D, G), '1/32');
    is(multiplier.wacv(2)(D, G), '1/3');
  });

  it('take D and G of a net', () => {
    const x = [real(1), real(2)];
    is(normalised(net, raw, x), '12/5');
    is(normalised(net, iccv, x), '12/17');
    is(normalised(net, raw, [real(-1), real(2)]), '9/4');
    is(unitGradient(cellAt(net, x))[0]!, '3/5');
    is(unitGradient(cellAt(net, x))[1]!, '4/5');
  });
});
