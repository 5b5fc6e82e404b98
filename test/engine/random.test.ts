import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/engine/random.ts';

const words = (...key: (string | number)[]): number[] => {
  const random = randomOf(...key);
  return Array.from({ length: 6 }, () => random.nextInt());
};

describe('a stream of random numbers', () => {
  it('belongs to its key, and is always the same', () => {
    expect(words(1, 'margin-softmax/suff-chain', '', 0)).toEqual(words(1, 'margin-softmax/suff-chain', '', 0));
    expect(words(1)).toEqual([-407681496, -1910260894, -940348568, -352180323, 1757169853, -689133213]);
  });

  it('is another for every other key', () => {
    const keys = [[1], [2], ['1'], [1, 0], [1, ''], ['a', 'b'], ['ab'], ['a,b'], ['b', 'a'], [0], [-1], []];
    const streams = keys.map((key) => words(...key).join());
    expect(new Set(streams).size).toBe(keys.length);
  });

  it('has no likeness to that of the next seed', () => {
    const first = (seed: number) => (randomOf(seed).nextInt() >>> 0) / 2 ** 32;
    const seeds = Array.from({ length: 2_000 }, (_, i) => [first(i), first(i + 1)] as const);
    const mean = seeds.reduce((s, [u]) => s + u, 0) / seeds.length;
    const covariance = seeds.reduce((s, [u, v]) => s + (u - 0.5) * (v - 0.5), 0) / seeds.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
    expect(Math.abs(12 * covariance)).toBeLessThan(0.1);
  });
});
