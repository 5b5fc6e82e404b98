import { describe, expect, it } from 'vitest';
import { score } from '../../../src/engine/search/score.ts';
import { atMost } from '../../../src/statement.ts';

const holds = (left: number, right: number) => ({ is: 'holds', statement: atMost(left, right) }) as const;
const missed = (i: number, left: number, right: number) =>
  ({ is: 'discarded', missed: i, statement: atMost(left, right) }) as const;

describe('the score of a case', () => {
  it('is higher the nearer the two sides are', () => {
    expect(score(holds(9, 10), 0)).toBeGreaterThan(score(holds(5, 10), 0));
    expect(score(holds(5, 10), 0)).toBeGreaterThan(score(holds(-5, 10), 0));
  });

  it('is above 0 only where the claim fails, and higher for a larger margin', () => {
    const fails = (margin: number) => ({ is: 'fails', statement: undefined, margin, why: '' }) as const;
    expect(score(holds(10, 10), 0)).toBeLessThanOrEqual(0);
    expect(score(fails(0), 0)).toBeGreaterThan(0);
    expect(score(fails(0.5), 0)).toBeGreaterThan(score(fails(0.25), 0));
    expect(Number.isFinite(score(fails(Infinity), 0))).toBe(true);
  });

  it('puts a missed hypothesis below every case that meets all, and nearer misses above farther ones', () => {
    expect(score(missed(0, 10, 9), 1)).toBeLessThan(score(holds(-10, 10), 1));
    expect(score(missed(0, 10, 9), 1)).toBeGreaterThan(score(missed(0, 10, 1), 1));
    expect(score(missed(1, 10, 1), 2)).toBeGreaterThan(score(missed(0, 10, 9), 2));
  });

  it('is a number even where a slack is not', () => {
    expect(score({ is: 'discarded', missed: 0, statement: undefined }, 1)).toBeLessThan(0);
    expect(score({ is: 'undecided', where: 'x' }, 0)).toBe(0);
  });
});
