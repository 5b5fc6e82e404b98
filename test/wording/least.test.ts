import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/engine/check.ts';
import { atLeast } from '../../src/statement.ts';
import { entriesOf, leastIntegers } from '../../src/wording/least.ts';
import { ABOUT } from '../engine/made.ts';

/** The least n with n² ≥ x. */
const roots = (entries: readonly { x: number; n: number }[]) =>
  checkClaim('made/up', leastIntegers({ ...ABOUT, entries, enough: (n, { x }) => atLeast(n * n, x) }), {
    seed: 1,
    effort: 'quick',
  });

describe('a table of least integers', () => {
  it('is proved when each is enough and one less is not; nothing is less than 1', () => {
    const e = roots([1, 2, 4, 5, 10].map((x) => ({ x, n: Math.ceil(Math.sqrt(x)) })));
    expect([e.verdict, e.kind]).toEqual(['proved', 'constant']);
    expect(e.neighbours.map((n) => n.verdict)).toEqual(['refuted', 'refuted']);
  });

  it.each([
    ['too large', 4],
    ['too small', 2],
  ])('is refuted when one of them is %s', (_, n) => {
    const e = roots([
      { x: 1, n: 1 },
      { x: 5, n },
    ]);
    expect(e.verdict).toBe('refuted');
  });

  it('is read by rows and columns', () => {
    expect(
      entriesOf(
        [
          ['a', [1, 2]],
          ['b', [3, 4]],
        ],
        ['x', 'y'],
      ),
    ).toEqual([
      { row: 'a', column: 'x', n: 1 },
      { row: 'a', column: 'y', n: 2 },
      { row: 'b', column: 'x', n: 3 },
      { row: 'b', column: 'y', n: 4 },
    ]);
  });
});
