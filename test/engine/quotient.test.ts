import { describe, expect, it } from 'vitest';
import { countIn, enclosed, largestQuotient, noneCounted } from '../../src/engine/quotient.ts';
import { QUOTIENTS_FROM } from '../../src/evidence.ts';
import { real } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, lessThan, type Statement } from '../../src/statement.ts';

const closest = (s: Statement) => enclosed(s, largestQuotient(s));

describe('the quotient of the sides', () => {
  it('is of the smaller by the larger, whichever side it stands on', () => {
    expect(closest(atMost(1, 4))).toEqual({ atLeast: 0.25, atMost: 0.25 });
    expect(closest(atLeast(4, 1))).toEqual({ atLeast: 0.25, atMost: 0.25 });
    const third = closest(lessThan(real('1/3'), 1))!;
    expect([third.atLeast < 1 / 3 || third.atMost > 1 / 3, third.atLeast <= 1 / 3, third.atMost >= 1 / 3]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is the largest of several', () => {
    expect(closest(all({ a: atMost(1, 4), b: atMost(3, 4), c: atMost(1, 2) }))).toEqual({
      atLeast: 0.75,
      atMost: 0.75,
    });
  });

  it('is not there where nothing positive is compared', () => {
    for (const s of [atMost(0, 4), atMost(-1, 1), equal(1, 1), all({})]) {
      expect([largestQuotient(s), closest(s)]).toEqual([-1, undefined]);
    }
  });

  it('is counted in the last bin that begins no later', () => {
    const bins = noneCounted();
    for (const q of [0, 0.05, 0.1, 0.5, 0.989, 0.99, 0.9999999999, 1]) countIn(bins, q);
    expect(bins).toEqual([2, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0, 2]);
    expect(bins).toHaveLength(QUOTIENTS_FROM.length);
  });
});
