import { describe, expect, it } from 'vitest';
import { prove } from '../../src/kernels/check.ts';
import { goal } from './goals.ts';

const linear = (multipliers: object, more: object = {}) => ({ by: 'linear', multipliers, ...more });
const proves = (g: ReturnType<typeof goal>, certificate: unknown) => prove(g, certificate).accepted;

describe('the kernel linear', () => {
  const triangle = goal('d(x,y) < 5', {
    way: 'd(x,y) <= d(x,z) + d(z,y)',
    short: 'd(x,z) < 2',
    shorter: 'd(z,y) <= 3',
  });

  it('adds up multiples of hypotheses', () => {
    expect(prove(triangle, linear({ way: 1, short: '1', shorter: '2/2' }))).toEqual({ accepted: true, assumes: [] });
    expect(proves(goal('x = 3', { sum: 'x + y = 5', y: 'y = 2' }), linear({ sum: 1, y: -1 }))).toBe(true);
    expect(proves(goal('x != 3', { less: 'x < 1' }), linear({ less: 1 }, { plus: 2 }))).toBe(true);
  });

  it('takes ends of ranges and what is seen to be positive', () => {
    expect(proves(goal('2*x >= 1', {}, { x: [1, 4] }), linear({ 'x ≥ 1': 2 }, { plus: 1 }))).toBe(true);
    expect(proves(goal('abs(x - y) >= y - x'), linear({ 'abs(x - y) - (x - y)': 0, 'abs(y - x) - (y - x)': 1 }))).toBe(
      true,
    );
  });

  it('needs every term: the sum must come out exactly', () => {
    const checked = prove(triangle, linear({ way: 1, short: 1 }));
    expect(checked).toMatchObject({ accepted: false, step: '', why: expect.stringContaining('exceeds the sum') });
    expect(proves(triangle, linear({ way: 1, short: 1, shorter: '999999999999/1000000000000' }))).toBe(false);
  });

  it('needs something strict for a strict conclusion', () => {
    const weak = goal('x < 3', { x: 'x <= 3' });
    expect(prove(weak, linear({ x: 1 }))).toMatchObject({ why: 'nothing in the sum is strict' });
    expect(proves(goal('x < 3', { x: 'x <= 3', strict: '0 < 1' }), linear({ x: 1, strict: 0 }))).toBe(false);
    expect(proves(goal('x != 3', { x: 'x <= 3' }), linear({ x: 1 }))).toBe(false);
  });

  it('multiplies inequalities by nothing negative, and shows equations by equations alone', () => {
    expect(prove(goal('x >= 3', { x: 'x <= 3' }), linear({ x: -1 }))).toMatchObject({
      step: 'x',
      why: 'a negative multiple of an inequality',
    });
    expect(proves(goal('x >= 3'), linear({}, { plus: -1 }))).toBe(false);
    expect(proves(goal('x = 3', { x: 'x <= 3' }), linear({ x: -1 }))).toBe(false);
    expect(proves(goal('x = x - 1'), linear({}, { plus: 1 }))).toBe(false);
    expect(proves(goal('x > 0', { x: 'x != 0' }), linear({ x: 1 }))).toBe(false);
  });

  it('knows no other axioms than the hypotheses', () => {
    expect(prove(triangle, linear({ way: 1, short: 1, longer: 1 }))).toMatchObject({ step: 'longer' });
    expect(proves(goal('x >= 0', { choice: { is: 'any', parts: {} } }), linear({ choice: 1 }))).toBe(false);
  });
});
