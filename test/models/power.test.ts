import { describe, expect, it } from 'vitest';
import { power } from '../../src/models/power.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { ONE, real, sqrt } from '../../src/numbers/real.ts';
import { compare, sign } from '../../src/numbers/sign.ts';

describe('a power with a real exponent', () => {
  it('is the usual one for integers', () => {
    expect(compare(power(real('2/3'), 3), real('8/27'))).toBe(0);
    expect(compare(power(sqrt(2), 4), real(4))).toBe(0);
    expect(compare(power(ONE, '1/7'), ONE)).toBe(0);
  });

  it('lies where roots lie', () => {
    const half = power(real(2), '1/2');
    expect([sign(half.minus('1.4142135623')), sign(half.minus('1.4142135624'))]).toEqual([1, -1]);
  });

  it('of 0 is 0, however it is written', () => {
    expect(sign(power(real(0), '1/2'))).toBe(0);
    expect(sign(power(sqrt(8).minus(sqrt(2).times(2)), '1/2'))).toBe(0);
  });

  it('of a negative number has no value', () => {
    expect(() => power(real(-1), '1/2')).toThrow(OutsideDomain);
  });
});
