import { describe, expect, it } from 'vitest';
import { Dual, dual, slopeAt0 } from '../../src/models/dual.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { ONE, type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const is = (x: Real, value: Scalar) => expect(compare(x, real(value))).toBe(0);
const at = (x: Scalar) => new Dual(real(x), ONE);

describe('a dual number', () => {
  it('knows sums, products, quotients and squares', () => {
    is(at(3).times(2).plus(5).slope, 2);
    is(at(3).minus(at(3).times(4)).slope, -3);
    is(at(3).times(at(3).plus(1)).slope, 7);
    is(at(3).times(at(3).plus(1)).value, 12);
    is(at(3).squared().slope, 6);
    is(dual(1).over(at(2)).slope, '-1/4');
    is(at(2).over(at(2).plus(1)).slope, '1/9');
    is(at(2).over(at(2).plus(1)).value, '2/3');
  });

  it('knows roots and sizes', () => {
    is(at('9/4').sqrt().slope, '1/3');
    is(at('9/4').sqrt().value, '3/2');
    is(at(-3).abs().slope, -1);
    is(at(3).abs().slope, 1);
    is(at(0).abs().slope, 0);
    is(at(0).over(at(0).abs().plus(2)).slope, '1/2');
  });

  it('agrees with a polynomial multiplied out', () => {
    const f = (t: Dual) => t.plus(1).times(t.plus(2)).times(t.plus(-3));
    is(slopeAt0(f), -7);
    is(
      slopeAt0(() => dual(4)),
      0,
    );
  });

  it('has no quotient by 0', () => {
    expect(() => at(1).over(dual(0))).toThrow(OutsideDomain);
  });
});
