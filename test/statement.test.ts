import { describe, expect, it } from 'vitest';
import { decide } from '../src/engine/decide.ts';
import { type Real, real } from '../src/numbers/real.ts';
import {
  all,
  any,
  atLeast,
  atMost,
  type Comparison,
  equal,
  equalVectors,
  flipped,
  iff,
  implies,
  lessThan,
  moreThan,
  not,
  type Statement,
  unequal,
} from '../src/statement.ts';

const holds = (s: Statement): boolean => decide(s) === 'yes';
const COMPARISONS = { '<': lessThan, '≤': atMost, '=': equal, '≠': unequal, '≥': atLeast, '>': moreThan };

describe('a comparison', () => {
  it('keeps both of its sides, its relation, and its steps', () => {
    const c = atMost(1, '3/2', { middle: '5/4' });
    expect([c.is, c.relation, `${c.left.leaf}`, `${c.right.leaf}`]).toEqual(['comparison', '≤', '1', '3/2']);
    expect(Object.entries(c.steps).map(([name, x]) => `${name} ${x.leaf}`)).toEqual(['middle 5/4']);
    expect(lessThan(0, 1).steps).toEqual({});
  });

  it('has the relation of its name', () => {
    const below = ['<', '≤', '≠'];
    const level = ['≤', '=', '≥'];
    const above = ['≠', '≥', '>'];
    for (const [relation, compare] of Object.entries(COMPARISONS)) {
      expect(compare(1, 2).relation).toBe(relation);
      expect(holds(compare(1, 2))).toBe(below.includes(relation));
      expect(holds(compare(2, 2))).toBe(level.includes(relation));
      expect(holds(compare(3, 2))).toBe(above.includes(relation));
    }
  });

  it('does not take a double for a decimal', () => {
    expect(() => atMost(0.5, 1)).toThrow("0.5 is not an integer: write real('0.5') for the decimal");
  });
});

describe('a compound statement', () => {
  const [yes, no] = [atMost(0, 1), atMost(1, 0)];

  it('holds as its parts do', () => {
    expect([all({ yes, no }), all({ yes, also: yes }), all({})].map(holds)).toEqual([false, true, true]);
    expect([any({ yes, no }), any({ no, also: no }), any({})].map(holds)).toEqual([true, false, false]);
    expect([not(yes), not(no)].map(holds)).toEqual([false, true]);
    expect([iff(yes, yes), iff(no, no), iff(yes, no), iff(no, yes)].map(holds)).toEqual([true, true, false, false]);
  });

  it('that is an implication fails only when the premise alone holds', () => {
    const table = [implies(yes, yes), implies(yes, no), implies(no, yes), implies(no, no)];
    expect(table.map(holds)).toEqual([true, false, true, true]);
  });
});

describe('vectors', () => {
  const V = (...xs: number[]): Real[] => xs.map((x) => real(x));

  it('are equal when all entries are', () => {
    expect([equalVectors(V(1, 2), V(1, 2)), equalVectors(V(1, 2), V(1, 3)), equalVectors([], [])].map(holds)).toEqual([
      true,
      false,
      true,
    ]);
    const s = equalVectors(V(1, 2), V(1, 3));
    expect(s.is === 'all' && Object.keys(s.parts)).toEqual(['entry 1', 'entry 2']);
  });

  it('of different lengths are not compared', () => {
    expect(() => equalVectors(V(1), V(1, 2))).toThrow('vectors of lengths 1 and 2 compared');
  });
});

describe('a flipped statement', () => {
  const relation = (s: Statement): string => (s as Comparison).relation;

  it('has strict for weak, weak for strict, ≠ for =', () => {
    const flips = Object.values(COMPARISONS).map((c) => relation(flipped(c(0, 0))));
    expect(flips).toEqual(['≤', '<', '≠', '=', '>', '≥']);
  });

  it('is flipped in all of its parts, and back again', () => {
    const s = all({
      a: any({ b: lessThan(0, 0), c: equal(1, 1) }),
      d: not(atMost(0, 0)),
      e: iff(atLeast(1, 1), unequal(0, 0)),
    });
    const f = flipped(s);
    expect(JSON.stringify(f, (k, v) => (k === 'left' || k === 'right' ? (v.relation ? v : undefined) : v))).toBe(
      JSON.stringify({
        is: 'all',
        parts: {
          a: {
            is: 'any',
            parts: {
              b: { is: 'comparison', relation: '≤', steps: {} },
              c: { is: 'comparison', relation: '≠', steps: {} },
            },
          },
          d: { is: 'not', part: { is: 'comparison', relation: '<', steps: {} } },
          e: {
            is: 'iff',
            left: { is: 'comparison', relation: '>', steps: {} },
            right: { is: 'comparison', relation: '=', steps: {} },
          },
        },
      }),
    );
    expect(flipped(f)).toEqual(s);
  });

  it('keeps its sides and its steps', () => {
    const c = lessThan(1, 2, { half: '1/2' });
    expect(flipped(c)).toEqual({ ...c, relation: '≤' });
  });
});
