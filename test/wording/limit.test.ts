import { describe, expect, it } from 'vitest';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { checkClaim } from '../../src/engine/check.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { limit } from '../../src/wording/limit.ts';
import { ABOUT } from '../engine/made.ts';

/** x/n + x/n² = (x/n)(1 + 1/n). */
const error = ({ x }: { x: Real }, n: number) => x.over(n).plus(x.over(n * n));
const harmonic = {
  ...ABOUT,
  constants: { least: 1, most: 2 },
  forAll: { x: strictlyBetween(0, 1) },
  ladder: [1, 10, 100],
  error,
  rate: ({ x }: { x: Real }, n: number) => x.over(n),
  quotient: (_: unknown, __: number, { least, most }: { least: Real; most: Real }) => [least, most] as const,
};
const check = (changes: object = {}) =>
  checkClaim('made/up', limit({ ...harmonic, ...changes }), { seed: 1, effort: 'quick' });

describe('a rate', () => {
  it('survives on every rung, told from those of another order', () => {
    const e = check();
    expect([e.kind, e.verdict]).toEqual(['limit', 'survived']);
    expect(e.neighbours.map((n) => [n.name, n.verdict])).toEqual([
      ['the error falls faster by n^1/4', 'refuted'],
      ['the error falls slower by n^1/4', 'refuted'],
    ]);
  });

  it.each([
    ['is one order wrong', { rate: ({ x }: { x: Real }, n: number) => x.over(n * n) }],
    ['has too large a least quotient', { constants: { least: '1.02', most: 2 } }],
    ['has too small a most', { constants: { least: 1, most: '1.99' } }],
    [
      'fails on a single rung',
      { ladder: [2, 3, 4], error: ({ x }: { x: Real }, n: number) => (n === 3 ? x : error({ x }, n)) },
    ],
  ])('is refuted when it %s', (_, changes) => {
    expect(check(changes).verdict).toBe('refuted');
  });

  it('is not told from another order on a ladder that is too short', () => {
    const orders = check({ ladder: [1, 2], constants: { least: '1/2', most: 4 } }).neighbours.map((n) => n.verdict);
    expect(orders).toEqual(['survived', 'survived']);
  });

  it('has neighbours with another error, rate or quotient', () => {
    const failsIf = {
      squares: { rate: ({ x }: { x: Real }, n: number) => x.squared().over(n) },
      'exactly 1/n': { quotient: () => [1, 1] as const },
      'half the error': { error: ({ x }: { x: Real }, n: number) => error({ x }, n).over(real(2)) },
      'to the tenth at most': { constants: { most: '1.1' } },
      'a size below 1': { ladder: [-1] },
    };
    const found = check({ failsIf }).neighbours.slice(2);
    expect(found.map((n) => [n.name, n.verdict])).toEqual(Object.keys(failsIf).map((name) => [name, 'refuted']));
  });
});
