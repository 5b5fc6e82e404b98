import { describe, expect, it } from 'vitest';
import { prove } from '../../src/kernels/check.ts';
import { goal } from './goals.ts';

const polynomial = (multipliers: object = {}, more: object = {}) => ({ by: 'polynomial', multipliers, ...more });
const proves = (conclusion: string, hypotheses: Record<string, string> = {}, certificate: object = polynomial()) =>
  prove(goal(conclusion, hypotheses), certificate).accepted;

describe('the kernel polynomial', () => {
  it('knows identities of polynomials, quotients and roots', () => {
    expect(proves('(x + y)^3 = x^3 + 3*x^2*y + 3*x*y^2 + y^3')).toBe(true);
    expect(proves('1/x - 1/y = (y - x)/(x*y)', { x: 'x > 0', y: 'y < 0' })).toBe(true);
    expect(proves('(sqrt(x) + 1)*(sqrt(x) - 1) = x - 1', { x: 'x >= 0' })).toBe(true);
    expect(proves('abs(x)^2 = x^2')).toBe(true);
    expect(proves('max(x, y) + min(x, y) = x + y')).toBe(true);
    expect(proves('sqrt(x^2) = abs(x)')).toBe(true);
    expect(proves('exp(x + y)*2 = exp(y + x) + exp(x + y)')).toBe(true);
    expect(proves('(x + y)^3 = x^3 + y^3')).toBe(false);
    expect(proves('abs(x) = x')).toBe(false);
    expect(proves('exp(x) = exp(y)')).toBe(false);
  });

  it('takes sums over all entries apart', () => {
    expect(proves('total((x[i] - y[i])^2) = total(x[i]^2) - 2*total(x[i]*y[i]) + total(y[i]^2)')).toBe(true);
    expect(proves('total(a*x[i] + b*y[i]) = a*total(x[i]) + b*total(y[i])')).toBe(true);
    expect(proves('total(exp(x[i])*y) = y*total(exp(x[i]))')).toBe(true);
    expect(proves('total(x[i]*y[i]) = total(x[i])*total(y[i])')).toBe(false);
    expect(proves('total(exp(x[i])) = exp(total(x[i]))')).toBe(false);
    expect(proves('total(x[i]) = x[i]')).toBe(false);
  });

  it('shows an equation from others', () => {
    const circle = { circle: 'x^2 + y^2 = 1' };
    expect(proves('x^4 - y^4 = x^2 - y^2', circle, polynomial({ circle: 'x^2 - y^2' }))).toBe(true);
    expect(proves('x^4 - y^4 = x^2 - y^2', circle, polynomial({ circle: 'x^2 + y^2' }))).toBe(false);
    expect(proves('x = 1', { x: 'x >= 1' }, polynomial({ x: '1' }))).toBe(false);
    expect(proves('x >= 1', { x: 'x = 1' }, polynomial({ x: '1' }))).toBe(false);
  });

  it('has every operation shown to be defined', () => {
    expect(prove(goal('x/x = 1'), polynomial())).toMatchObject({ step: 'defined', why: 'it is not shown that x ≠ 0' });
    expect(proves('sqrt(x)^2 = x')).toBe(false);
    expect(proves('log(x) = log(x)')).toBe(false);
    expect(proves('acos(x) = acos(x)')).toBe(false);
    expect(proves('0*(1/(x - x)) = 0')).toBe(false);
    const by = { by: 'squares', terms: [{ square: 'x' }, { coefficient: 1 }] };
    expect(proves('(x^2 + x^4)/(x^2 + 1) = x^2', {}, polynomial({}, { defined: { 'x^2 + 1 ≠ 0': by } }))).toBe(true);
    expect(proves('(x - x^2)/(1 - x) = x', {}, polynomial({}, { defined: { '1 - x ≠ 0': by } }))).toBe(false);
  });
});
