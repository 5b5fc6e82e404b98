import { describe, expect, it } from 'vitest';
import { raw } from '../../src/models/critic.ts';
import { directional, quadraticAt } from '../../src/models/quadratic.ts';
import { type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]) => xs.map((x) => real(x));
const is = (x: Real, value: Scalar) => expect(compare(x, real(value))).toBe(0);

/** x₁² + 2x₁x₂ + 3x₂ − 1, with an A that is not symmetric. */
const D = { A: [V(1, 2), V(0, 0)], b: V(0, 3), c: real(-1) };

describe('a quadratic critic', () => {
  it('has a value, a gradient and a Hessian', () => {
    const { value, gradient, hessian } = quadraticAt(D, V(2, 5));
    is(value, 38);
    is(gradient[0]!, 14);
    is(gradient[1]!, 7);
    expect(hessian.map((row) => row.map((h) => h.toNumber()))).toEqual([
      [2, 2],
      [2, 0],
    ]);
  });

  it('has a slope of D/G along a line, as a difference quotient has it', () => {
    const at = (t: number) => {
      const { value, gradient } = quadraticAt(D, [real.double(2 + t), real(5)]);
      return value.toNumber() / Math.hypot(...gradient.map((g) => g.toNumber()));
    };
    const slope = directional(D, raw, V(2, 5), V(1, 0)).toNumber();
    expect(slope).toBeCloseTo((at(2 ** -14) - at(-(2 ** -14))) * 2 ** 13, 6);
  });

  it('has for x²/2 the slope 1/2, and for ⟨b, x⟩ that of a unit vector', () => {
    is(directional({ A: [V('1/2')], b: V(0), c: real(0) }, raw, V(3), V(1)), '1/2');
    is(directional({ A: [V(0, 0), V(0, 0)], b: V(3, 4), c: real(7) }, raw, V(1, 1), V(1, 0)), '3/5');
  });
});
