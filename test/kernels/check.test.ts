import { describe, expect, it } from 'vitest';
import { KERNELS, prove } from '../../src/kernels/check.ts';
import { goal } from './goals.ts';

describe('a certificate from anywhere', () => {
  const g = goal('x + 1 >= 1', { x: 'x >= 0' });
  const good = { by: 'linear', multipliers: { x: 1 } };

  it('is checked by the kernel that it names', () => {
    expect(prove(g, good)).toEqual({ accepted: true, assumes: [] });
  });

  it.each([
    undefined,
    null,
    1,
    'linear',
    [],
    {},
    { by: 'wish' },
    { by: 'constructor' },
    { by: ['linear'] },
    { by: 'linear' },
    { ...good, more: 1 },
    { ...good, multipliers: { x: 1.5 } },
    { ...good, multipliers: { x: Number.NaN } },
    { ...good, multipliers: { x: Number.POSITIVE_INFINITY } },
    { ...good, multipliers: { x: '1.0.0' } },
    { ...good, multipliers: { x: '1/0' } },
    { ...good, multipliers: { x: '1e99999' } },
    { ...good, multipliers: { x: '1'.repeat(1e6) } },
    { ...good, plus: 1e300 },
  ])('is rejected when it has not the shape: %#', (certificate) => {
    expect(prove(g, certificate).accepted).toBe(false);
  });

  it('is rejected when checking it would take too much', () => {
    let deep: unknown = good;
    for (let i = 0; i < 1e4; i++) deep = { by: 'absurd', proof: deep };
    expect(prove(g, deep)).toMatchObject({ accepted: false, why: expect.stringContaining('deep') });
    const power = (k: number) => `(a + b + c + d + e + f + g + h)^${k}`;
    const wide = { by: 'squares', terms: [{ square: power(60) }] };
    expect(prove(g, wide)).toMatchObject({ accepted: false, why: expect.stringContaining('operations') });
    const nested = { by: 'squares', terms: [{ square: `${'('.repeat(1900)}x${')'.repeat(10)}` }] };
    expect(prove(g, nested).accepted).toBe(false);
    const long = { by: 'squares', terms: [{ square: 'x'.repeat(1e6) }] };
    expect(prove(g, long).accepted).toBe(false);
    const large = { by: 'squares', terms: [{ square: '((((1/3)^64)^64)^64)^64*x' }] };
    expect(prove(g, large).accepted).toBe(false);
  });

  it('takes its time anew after one that was too long', () => {
    const wide = { by: 'squares', terms: [{ square: '(a + b + c + d + e + f)^60' }] };
    expect(prove(g, wide).accepted).toBe(false);
    expect(prove(g, good).accepted).toBe(true);
  });

  it('names every kernel as itself', () => {
    for (const [name, kernel] of Object.entries(KERNELS)) expect(kernel.name).toBe(name);
  });
});
