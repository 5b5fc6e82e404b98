import { describe, expect, it } from 'vitest';
import { prove } from '../../src/kernels/check.ts';
import { goal } from './goals.ts';

const proves = (conclusion: string, range?: [number | undefined, number | undefined], hypotheses = {}) =>
  prove(goal(conclusion, hypotheses, range && { x: range }), { by: 'sturm', variable: 'x' }).accepted;

describe('the kernel sturm', () => {
  it('finds the sign of a polynomial on an interval', () => {
    expect(proves('x^2 <= x', [0, 1])).toBe(true);
    expect(proves('x^2 < x', [0, 1])).toBe(false);
    expect(proves('x^2 <= x', [0, 2])).toBe(false);
    expect(proves('x^3 - 2 > 0', [2, undefined])).toBe(true);
    expect(proves('x^3 - 2 > 0', [1, undefined])).toBe(false);
    expect(proves('x^4 + x + 1 > 0')).toBe(true);
    expect(proves('x^3 + x + 1 > 0')).toBe(false);
    expect(proves('1/(1 + x) >= 1 - x', [0, undefined])).toBe(true);
  });

  it('tells double roots from single ones', () => {
    expect(proves('(x - 1)^2*(x + 1) >= 0', [-1, 3])).toBe(true);
    expect(proves('(x - 1)^3*(x + 1) >= 0', [-1, 3])).toBe(false);
    expect(proves('(x - 1)^2*(x^2 - 2)^4 >= 0')).toBe(true);
    expect(proves('(x - 1)^2 > 0', [0, 3])).toBe(false);
    expect(proves('(x - 1)^2 != 0', [2, 3])).toBe(true);
    expect(proves('-(x - 3)^2 - 1 != 0')).toBe(true);
    expect(proves('x - 1 != 0', [0, 3])).toBe(false);
  });

  it('minds the ends', () => {
    expect(proves('x > 0', [0, 1])).toBe(false);
    expect(proves('x > 0', [0, 1], { open: 'x > 0' })).toBe(true);
    expect(proves('x*(1 - x) > 0', [0, 1], { open: 'x > 0', end: '1 > x' })).toBe(true);
    expect(proves('x >= 1', [0, 2], { equal: 'x = 1' })).toBe(true);
    expect(proves('x >= 2', [0, 2], { equal: 'x = 1' })).toBe(false);
  });

  it('is not for several variables, roots, or equations', () => {
    expect(proves('x + y >= y', [0, 1])).toBe(true);
    expect(proves('x + y >= 0', [0, 1])).toBe(false);
    expect(proves('sqrt(x) >= 0', [0, 1])).toBe(false);
    expect(proves('x = x', [0, 1])).toBe(false);
    expect(prove(goal('x^2 >= 0'), { by: 'sturm', variable: 'y' }).accepted).toBe(false);
  });
});
