import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import {
  distances,
  forEach,
  keepsMargin,
  mean,
  members,
  radii,
  ranksCorrectly,
  twoClasses,
} from '../../src/models/classes.ts';
import { tableOf } from '../../src/models/metric.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { rationals } from '../../src/numbers/rationals.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

const [own, other] = twoClasses(2, 1);
const names = members([own, other]);
/** On the line: x1, x2 about c1 = 0, y1 about c2. */
const line = (x1: number, x2: number, y1: number, c2: number) => {
  const at: Record<string, number> = { x1, x2, c1: 0, y1, c2 };
  return tableOf(names, (i, j) => real(Math.abs(at[names[i]!]! - at[names[j]!]!)));
};
const exact = (xs: readonly Real[]): string[] => xs.map((x) => `${evaluate(x, rationals)}`);

describe('two classes', () => {
  it('have samples about centres, by name', () => {
    expect(own).toEqual({ centre: 'c1', samples: ['x1', 'x2'] });
    expect(names).toEqual(['x1', 'x2', 'c1', 'y1', 'c2']);
  });

  it('have radii, distances, and means', () => {
    const d = line(-1, 2, 9, 10);
    expect([exact(radii(d, own)), exact(radii(d, other))]).toEqual([['1', '2'], ['1']]);
    expect(exact(distances(d, 'x1', ['x2', 'y1']))).toEqual(['3', '10']);
    expect(exact([mean(radii(d, own))])).toEqual(['3/2']);
  });

  it('are apart by a margin, or not', () => {
    const margin = (m: number, d = line(-1, 2, 9, 10)) => decide(keepsMargin(d, own, other, m));
    expect([margin(0), margin(5), margin(6), margin(0, line(-1, 6, 9, 10))]).toEqual(['yes', 'yes', 'no', 'no']);
  });

  it('are ranked, or not', () => {
    const ranks = (d = line(-1, 2, 9, 10)) => decide(ranksCorrectly(d, own, other));
    expect([ranks(), ranks(line(-1, 4, 9, 10)), ranks(line(-1, 4, 8, 10))]).toEqual(['yes', 'no', 'no']);
  });

  it('say the same of every name', () => {
    const s = forEach(['a', 'b'], (name) => atMost(name === 'a' ? 0 : 2, 1));
    expect(s.is === 'all' && Object.keys(s.parts)).toEqual(['a', 'b']);
    expect(decide(s)).toBe('no');
  });
});
