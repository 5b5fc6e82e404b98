import { describe, expect, it } from 'vitest';
import { type RealTableDraw, realTable } from '../../src/draw/real-table.ts';
import type { DistanceTable } from '../../src/models/metric.ts';
import { real } from '../../src/numbers/real.ts';
import { drawn, itIsADraw, share } from './laws.ts';

const at = (t: DistanceTable, pair: string) => t[`d(${pair})`]!.leaf!;
const symmetric = (t: DistanceTable) =>
  ['x,y', 'x,z', 'y,z'].every((p) => at(t, p).equals(at(t, [...p].reverse().join(''))));
const hollow = (t: DistanceTable) => ['x,x', 'y,y', 'z,z'].every((p) => at(t, p).sign() === 0);

describe('tables of any shape', () => {
  itIsADraw(realTable('x y z'), { samples: 100 });

  it('are of either sign, and symmetric or hollow only by chance', () => {
    const tables = drawn(realTable('x y z'), 500);
    expect(share(tables, (t) => at(t, 'x,y').sign() < 0)).toBeGreaterThan(0.2);
    expect(share(tables, (t) => at(t, 'x,y').sign() > 0)).toBeGreaterThan(0.2);
    expect(share(tables, (t) => !symmetric(t))).toBeGreaterThan(0.4);
    expect(share(tables, (t) => !hollow(t))).toBeGreaterThan(0.4);
  });
});

describe('symmetric tables', () => {
  itIsADraw(realTable('x y z', { symmetric: true }), { member: symmetric, samples: 100 });
});

describe('hollow tables', () => {
  itIsADraw(realTable('x y z', { hollow: true }), { member: hollow, samples: 100 });
});

describe('a table from elsewhere', () => {
  const fits = (draw: RealTableDraw, given: unknown) => draw.fit(given) !== undefined;

  it('is completed by mirror images and zeros', () => {
    const t = realTable('x y', { symmetric: true, hollow: true }).fit({ 'd(y,x)': '-1/2' })!;
    expect(['x,x', 'x,y', 'y,x', 'y,y'].map((p) => `${at(t, p)}`)).toEqual(['0', '-1/2', '-1/2', '0']);
  });

  it('fits only if it has the shape', () => {
    expect(fits(realTable('x y'), { 'd(x,y)': 1, 'd(y,x)': 2, 'd(x,x)': 3 })).toBe(true);
    expect(fits(realTable('x y', { symmetric: true }), { 'd(x,y)': 1, 'd(y,x)': 2 })).toBe(false);
    expect(fits(realTable('x y', { hollow: true }), { 'd(x,x)': 3 })).toBe(false);
    expect([null, 3, { 'd(x,y)': 'one' }].map((v) => fits(realTable('x y'), v))).toEqual([false, false, false]);
  });

  it('is completed beside what it has', () => {
    const t = realTable('x y').fit({ 'd(x,x)': real(1), 'd(x,y)': real(2), 'd(y,x)': real(3) })!;
    expect(Object.keys(t)).toHaveLength(4);
  });

  it('is simpler with 0, half, or the other sign', () => {
    const t = realTable('x').fit({ 'd(x,x)': -6 })!;
    expect([...realTable('x').simpler(t)].map((s) => `${at(s, 'x,x')}`)).toEqual(['0', '6', '-3']);
  });

  it('is itself if it is a member', () => {
    const t = { 'd(x,x)': real(0), 'd(x,y)': real(1), 'd(y,x)': real(1), 'd(y,y)': real(0) };
    expect(realTable('x y', { symmetric: true, hollow: true }).fit(t)).toBe(t);
  });
});
