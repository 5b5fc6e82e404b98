import { describe, expect, it } from 'vitest';
import { Census } from '../../src/models/census.ts';

const census = (): Census =>
  new Census({ points: Float64Array.of(0, 1, 2), m: 1, matrix: Float64Array.of(1), n: 1, epsilon: '1/2' });

describe('a census', () => {
  it('takes what is decided as it is', () => {
    const c = census();
    c.take(0, 1, { lo: 0.5, hi: 1.5 });
    c.take(0, 2, { lo: 1.6, hi: 1.7 });
    c.take(1, 2, { lo: 0.3, hi: 0.4 });
    expect(c.result()).toMatchObject({ pairs: 3, inside: 1, outside: 2, recomputed: 0 });
  });

  it('computes again what is open', () => {
    for (const open of [
      { lo: 0.4, hi: 0.6 },
      { lo: 1.4, hi: 1.6 },
      { lo: 0, hi: Infinity },
    ]) {
      const c = census();
      c.take(0, 1, open);
      const { smallest, ...counts } = c.result();
      expect(counts).toMatchObject({ pairs: 1, inside: 1, recomputed: 1, exact: 0 });
      expect(smallest!.hi - smallest!.lo).toBeLessThan(1e-14);
    }
  });

  it('has extremes between the extremes of the ends', () => {
    const c = census();
    c.take(0, 1, { lo: 0.8, hi: 0.9 });
    c.take(0, 2, { lo: 0.7, hi: 1.2 });
    expect(c.result().smallest).toEqual({ lo: 0.7, hi: 0.9, i: 0, j: 1 });
    expect(c.result().largest).toEqual({ lo: 0.8, hi: 1.2, i: 0, j: 1 });
    c.take(1, 2, { lo: 0.75, hi: 0.85 });
    expect(c.result().smallest).toEqual({ lo: 0.7, hi: 0.85, i: 1, j: 2 });
    c.take(1, 2, { lo: 0.85, hi: 1.1 });
    expect(c.result().largest).toEqual({ lo: 0.85, hi: 1.2, i: 1, j: 2 });
  });
});
