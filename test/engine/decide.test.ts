import { describe, expect, it } from 'vitest';
import { decide, slack, type Truth } from '../../src/engine/decide.ts';
import { OutsideDomain, Undecided } from '../../src/numbers/arithmetic.ts';
import { acos, ONE, PI, real, sqrt } from '../../src/numbers/real.ts';
import {
  all,
  any,
  atLeast,
  atMost,
  equal,
  iff,
  implies,
  lessThan,
  moreThan,
  not,
  type Statement,
  unequal,
} from '../../src/statement.ts';

const third = real('1/3');
const yes = atMost(1, 2);
const no = atMost(2, 1);
/** True, and beyond closed forms and enclosures: acos(1/3) + acos(−1/3) = π. */
const unknown = equal(acos(third).plus(acos(third.negated())), PI);
/** 1/(√8 − 2√2), which doubles do not show to be a quotient by zero. */
const none = atMost(ONE.over(sqrt(8).minus(sqrt(2).times(2))), 1);

const found = (s: Statement): Truth | 'no value' => {
  try {
    return decide(s);
  } catch (error) {
    if (error instanceof OutsideDomain) return 'no value';
    throw error;
  }
};

describe('a comparison', () => {
  it('is decided exactly, by ties and by the last digit', () => {
    expect(decide(equal(real('0.1').plus('0.2'), '0.3'))).toBe('yes');
    expect(decide(equal(real.double(0.1).plus(real.double(0.2)), real.double(0.3)))).toBe('no');
    expect(decide(lessThan(1, real(1).plus(real(`1/${2n ** 60n}`))))).toBe('yes');
    expect(decide(equal(sqrt(8), sqrt(2).times(2)))).toBe('yes');
    expect(decide(unequal(sqrt(8), sqrt(2).times(2)))).toBe('no');
    expect(decide(moreThan(sqrt(2).plus(sqrt(3)), PI))).toBe('yes');
    expect(decide(atLeast(sqrt(3), sqrt(2)))).toBe('yes');
  });

  it('may stay unknown', () => {
    expect(decide(unknown)).toBe('unknown');
  });

  it('may have no value, and then is neither true nor false', () => {
    expect(() => decide(none)).toThrow('division by zero');
    expect(found(not(none))).toBe('no value');
  });

  it('is compared as it is told to be', () => {
    expect(decide(no, () => -1)).toBe('yes');
    expect(decide(no, () => 0)).toBe('yes');
    const give = (error: Error) => () => {
      throw error;
    };
    expect(decide(yes, give(new Undecided('')))).toBe('unknown');
    expect(() => decide(yes, give(new TypeError('broken')))).toThrow('broken');
  });
});

describe('a compound statement', () => {
  const parts = { yes, no, unknown, none };
  const table = (join: (a: Statement, b: Statement) => Statement) =>
    Object.values(parts).map((a) => Object.values(parts).map((b) => found(join(a, b))));

  it('of all: a part that fails settles it, whatever the order', () => {
    expect(table((a, b) => all({ a, b }))).toEqual([
      ['yes', 'no', 'unknown', 'no value'],
      ['no', 'no', 'no', 'no'],
      ['unknown', 'no', 'unknown', 'unknown'],
      ['no value', 'no', 'unknown', 'no value'],
    ]);
  });

  it('of any: a part that holds settles it, whatever the order', () => {
    expect(table((a, b) => any({ a, b }))).toEqual([
      ['yes', 'yes', 'yes', 'yes'],
      ['yes', 'no', 'unknown', 'no value'],
      ['yes', 'unknown', 'unknown', 'unknown'],
      ['yes', 'no value', 'unknown', 'no value'],
    ]);
  });

  it('of both or neither: both sides are needed', () => {
    expect(table(iff)).toEqual([
      ['yes', 'no', 'unknown', 'no value'],
      ['no', 'yes', 'unknown', 'no value'],
      ['unknown', 'unknown', 'unknown', 'no value'],
      ['no value', 'no value', 'no value', 'no value'],
    ]);
  });

  it('of a negation: the other way round', () => {
    expect([yes, no, unknown].map((s) => decide(not(s)))).toEqual(['no', 'yes', 'unknown']);
  });

  it('may guard what has no value', () => {
    expect(decide(implies(no, none))).toBe('yes');
    expect(found(implies(yes, none))).toBe('no value');
  });
});

describe('the slack', () => {
  it('is positive where a comparison holds, negative where it fails, 0 at a tie', () => {
    for (const [low, high] of [
      [1, 4],
      [-4, -1],
      [-3, 1],
    ] as const) {
      for (const s of [lessThan(low, high), atMost(low, high), atLeast(high, low), moreThan(high, low)]) {
        expect(slack(s)).toBeGreaterThan(0);
        expect(slack(not(s))).toBe(-slack(s));
      }
      expect(slack(atMost(high, low))).toBe(-slack(atMost(low, high)));
    }
    expect([atMost(3, 3), equal(3, 3), lessThan(0, 0)].map((s) => Math.abs(slack(s)))).toEqual([0, 0, 0]);
  });

  it('is a fraction of the larger side', () => {
    expect(slack(atMost(1, 4))).toBe(0.75);
    expect(slack(atMost(real('1e300'), real('4e300')))).toBe(0.75);
    expect(slack(atMost(real('1e-300'), real('4e-300')))).toBeCloseTo(0.75, 12);
    expect(slack(equal(1, 4))).toBe(-0.75);
    expect(slack(unequal(1, 4))).toBe(0.75);
  });

  it('of all is the least, of any the greatest', () => {
    expect(slack(all({ a: atMost(1, 4), b: atMost(1, 2) }))).toBe(0.5);
    expect(slack(any({ a: atMost(1, 4), b: atMost(1, 2) }))).toBe(0.75);
  });

  it('of both or neither has the sign of their agreement', () => {
    expect(slack(iff(atMost(1, 4), atMost(1, 2)))).toBe(0.5);
    expect(slack(iff(atMost(4, 1), atMost(2, 1)))).toBe(0.5);
    expect(slack(iff(atMost(1, 4), atMost(2, 1)))).toBe(-0.5);
  });

  it('is 0, not NaN, where nothing is known of a side', () => {
    expect(slack(none)).toBe(0);
  });
});
