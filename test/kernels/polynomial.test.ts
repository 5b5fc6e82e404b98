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

  it('takes the size of what is not 0, and of either sign', () => {
    expect(proves('abs(x)*abs(x) = x^2', { x: 'x != 0' })).toBe(true);
    expect(proves('sqrt(x^4*y) = x^2*sqrt(y)', { x: 'x != 0', y: 'y > 0' })).toBe(true);
    expect(proves('abs(x) = x', { x: 'x != 0' })).toBe(false);
  });

  it('takes sums over all entries apart', () => {
    expect(proves('total((x[i] - y[i])^2) = total(x[i]^2) - 2*total(x[i]*y[i]) + total(y[i]^2)')).toBe(true);
    expect(proves('total(a*x[i] + b*y[i]) = a*total(x[i]) + b*total(y[i])')).toBe(true);
    expect(proves('total(exp(x[i])*y) = y*total(exp(x[i]))')).toBe(true);
    expect(proves('total(x[i]*y[i]) = total(x[i])*total(y[i])')).toBe(false);
    expect(proves('total(exp(x[i])) = exp(total(x[i]))')).toBe(false);
    expect(proves('total(x[i]) = x[i]')).toBe(false);
    expect(proves('total(x[i] - total(x[i])/total(1)) = 0', { n: 'total(1) >= 1' })).toBe(true);
    expect(proves('total(x[i]*total(1)) = total(x[i])')).toBe(false);
  });

  it('takes a sum of quotients as a whole', () => {
    expect(proves('total(x[i]/(1 + y[i]^2)) = total(x[i]/(y[i]^2 + 1))')).toBe(true);
    expect(proves('total(x[i]/(1 + y[i]^2))^2 = total(x[i]/(1 + y[i]^2))*total(1*x[i]/(1 + y[i]^2))')).toBe(true);
    expect(proves('total(x[i]/(1 + y[i]^2)) = total(x[i])/total(1 + y[i]^2)')).toBe(false);
    expect(proves('total(x[i]*total(x[i]/(1 + y[i]^2))) = total(x[i])*total(x[i]/(1 + y[i]^2))')).toBe(true);
    expect(proves('total(x[i]*total(x[i]/(1 + y[i]^2))) = total(x[i]^2/(1 + y[i]^2))')).toBe(false);
    expect(proves('total(x[i]/y[i]) = total(x[i]/y[i])')).toBe(false);
  });

  it('knows the root of a square whose root has either sign', () => {
    expect(proves('sqrt(x^2) = abs(x)', { x: 'x != 0' })).toBe(true);
    expect(proves('x/sqrt(x^2 + 0) = x/abs(x)', { x: 'x != 0' })).toBe(true);
    expect(proves('sqrt(x^2) = x', { x: 'x != 0' })).toBe(false);
    expect(proves('sqrt(x*y + 0) = sqrt(x)*sqrt(y)', { x: 'x >= 0', y: 'y >= 0' })).toBe(true);
    expect(proves('sqrt(x + 0) = sqrt(x)')).toBe(false);
  });

  it('takes sums over two indices apart', () => {
    expect(proves('total(total(A[j,i]*x[j]), j) = total(x[j]*total(A[j,i]), j)')).toBe(true);
    expect(proves('total(total(A[j,i], j)) = total(total(A[j,i]), j)')).toBe(true);
    expect(proves('total(total(A[j,i]), j) = total(A[j,i])')).toBe(false);
    expect(proves('total(x[i]) = total(x[j], j)')).toBe(false);
    expect(proves('total(2) = total(2, j)')).toBe(false);
    expect(proves('total(x[i]*total(x[i])) = total(x[i])^2')).toBe(true);
    expect(proves('total(total(A[j,i]*A[i,j]), j) = total(total(A[i,j]*A[i,j]), j)')).toBe(false);
  });

  it('takes numbers out of sums of quotients, and cancels in them', () => {
    const positive = {
      w: 'w[i] > 0',
      z: 'z[i] + w[i] > 0',
      z2: 'w[i] + z[i] > 0',
      c: 'c > 0',
      cz: 'c*z[i] + c*w[i] > 0',
    };
    expect(proves('total(c*x[i]/(2*w[i])) = c/2*total(x[i]/w[i])', positive)).toBe(true);
    expect(proves('total(x[i]*w[i]^2/w[i]) = total(x[i]*w[i])', positive)).toBe(true);
    expect(proves('total(x[i]/(c*z[i] + c*w[i])) = total(x[i]/(w[i] + z[i]))/c', positive)).toBe(true);
    expect(proves('total(x[i]/w[i]) = total(x[i])/total(w[i])', positive)).toBe(false);
    expect(proves('total(x[i]/w[i]) = total(x[i]/w[i]^2)', positive)).toBe(false);
    expect(proves('total(x[i]/w[i]) = total(x[i]/(z[i] + w[i]))', positive)).toBe(false);
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
