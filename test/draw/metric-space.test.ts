import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXIOMS, type Axiom, metricSpace } from '../../src/draw/metric-space.ts';
import { decide } from '../../src/engine/decide.ts';
import {
  type DistanceTable,
  nonnegativity,
  reflexivity,
  symmetry,
  tableOf,
  triangleInequality,
} from '../../src/models/metric.ts';
import { isSquare, type Rational } from '../../src/numbers/rational.ts';
import { real, sqrt } from '../../src/numbers/real.ts';
import { all, type Statement } from '../../src/statement.ts';
import { drawn, itIsADraw, share } from './laws.ts';

const NAMES = ['a', 'b', 'c', 'd'];

const AXIOM: Readonly<Record<Axiom, (d: DistanceTable) => Statement>> = {
  nonnegativity,
  identity: (d) => reflexivity(d, NAMES),
  symmetry: (d) => symmetry(d, NAMES),
  'triangle inequality': (d) => triangleInequality(d, NAMES),
};
const satisfies = (d: DistanceTable, axiom: Axiom): boolean => decide(AXIOM[axiom](d)) === 'yes';
const table = (...rows: (number | string)[][]): DistanceTable => tableOf(NAMES, (i, j) => real(rows[i]![j]!));

describe.each([undefined, ...AXIOMS])('metric spaces, lacking: %s', (lacking) => {
  const draw = metricSpace('a b | c d', lacking);
  const kept = AXIOMS.filter((a) => a !== lacking);

  itIsADraw(draw, {
    member: (d) => decide(all(Object.fromEntries(kept.map((a) => [a, AXIOM[a](d)])))) === 'yes',
    samples: 60,
  });

  if (lacking !== undefined && lacking !== 'nonnegativity') {
    it('miss what they lack in many cases', () => {
      expect(share(drawn(draw, 500), (d) => !satisfies(d, lacking))).toBeGreaterThan(0.3);
    });
  }
});

describe('metric spaces of four points', () => {
  const spaces = drawn(metricSpace('a b | c d'), 2_000);
  const d = (s: DistanceTable, pair: string) => s[`d(${pair})`]!;

  it('have points that coincide, ties of paths, and equal distances', () => {
    expect(share(spaces, (s) => d(s, 'a,b').hi === 0)).toBeGreaterThan(0.1);
    const straight = (s: DistanceTable) => d(s, 'a,b').plus(d(s, 'b,c')).minus(d(s, 'a,c')).hi === 0;
    expect(share(spaces, straight)).toBeGreaterThan(0.1);
    expect(share(spaces, (s) => d(s, 'a,c').lo === d(s, 'b,d').lo && d(s, 'a,c').lo > 0)).toBeGreaterThan(0.1);
  });

  it('have irrational distances now and then', () => {
    const roots = spaces.map((s) => Object.values(s).filter((v) => v.op === 'sqrt'));
    expect(share(roots, (r) => r.length > 0)).toBeGreaterThan(0.05);
    const square = ({ num, den }: Rational) => isSquare(num) && isSquare(den);
    expect(roots.flat().some((v) => square(v.args[0]!.leaf!))).toBe(false);
  });

  it('put the classes far apart in many cases, and in many not', () => {
    const apart = (s: DistanceTable) =>
      Math.min(...['a,c', 'a,d', 'b,c', 'b,d'].map((p) => d(s, p).lo)) > d(s, 'a,b').hi + d(s, 'c,d').hi;
    expect(share(spaces, apart)).toBeGreaterThan(0.15);
    expect(share(spaces, apart)).toBeLessThan(0.6);
  });
});

describe('a table from elsewhere', () => {
  const draw = metricSpace('a b c d');

  it('is left as it is when it is a metric, whole or not', () => {
    const path = table([0, '1/2', 1, '3/2'], ['1/2', 0, '1/2', 1], [1, '1/2', 0, '1/2'], ['3/2', 1, '1/2', 0]);
    expect(draw.fit(path)).toBe(path);
    const square = tableOf(NAMES, (i, j) => (i === j ? real(0) : (i + j) % 2 === 1 ? real(1) : sqrt(2)));
    expect(draw.fit(square)).toBe(square);
  });

  it('is completed by mirror images and zeros', () => {
    const given = { 'd(a,b)': 1, 'd(a,c)': 1, 'd(a,d)': 1, 'd(c,b)': 1, 'd(b,d)': 1, 'd(d,c)': '2' };
    expect(draw.fit(given)).toEqual(table([0, 1, 1, 1], [1, 0, 1, 1], [1, 1, 0, 2], [1, 1, 2, 0]));
  });

  it('is a line where every point has a number', () => {
    const line = draw.fit({ a: 0, b: 3, c: '7/2', d: -1 })!;
    expect(line).toEqual(table([0, 3, '7/2', 1], [3, 0, '1/2', 4], ['7/2', '1/2', 0, '9/2'], [1, 4, '9/2', 0]));
    expect(draw.fit({ a: 0, b: 3, c: '7/2' })).toBeUndefined();
  });

  it('is closed to a metric when it is none', () => {
    const long = table([0, 1, 9, 9], [1, 0, 1, 9], [9, 1, 0, 1], [9, 9, 1, 0]);
    expect(draw.fit(long)).toEqual(table([0, 1, 2, 3], [1, 0, 1, 2], [2, 1, 0, 1], [3, 2, 1, 0]));
  });

  it('does not fit without all distances, with other things for numbers, or with roots that make no metric', () => {
    const roots = tableOf(NAMES, (i, j) => (i === j ? real(0) : i + j === 1 ? sqrt(50) : sqrt(2)));
    for (const other of [
      { 'd(a,b)': 1 },
      { ...table([0, 1, 1, 1], [1, 0, 1, 1], [1, 1, 0, 1], [1, 1, 1, 0]), 'd(a,b)': 'x' },
      roots,
      7,
      null,
    ]) {
      expect(draw.fit(other)).toBeUndefined();
    }
  });
});

describe('a table that lacks an axiom', () => {
  const shifted = (by: number) => tableOf(NAMES, (i, j) => real(i === j ? 0 : i + j === 1 ? 7 : 1 + by));
  const admitted = (lacking: Axiom | undefined, d: DistanceTable) => metricSpace('a b c d', lacking).admits(d);

  it('is a member only where that one may be lacking', () => {
    expect(admitted('triangle inequality', shifted(0))).toBe(true);
    expect(admitted('triangle inequality', shifted(-2))).toBe(false);
    expect([undefined, 'symmetry', 'identity'].map((a) => admitted(a as Axiom, shifted(0)))).toEqual([
      false,
      false,
      false,
    ]);
    const thick = tableOf(NAMES, () => real(1));
    expect(AXIOMS.filter((a) => admitted(a, thick))).toEqual(['identity']);
    const slope = tableOf(NAMES, (i, j) => real(Math.max(3 * (j - i), i - j)));
    expect(AXIOMS.filter((a) => admitted(a, slope))).toEqual(['symmetry']);
  });
});

describe('a simpler metric space', () => {
  it('has shorter distances, and whole ones', () => {
    const plane = tableOf(NAMES, (i, j) => (i === j ? real(0) : sqrt(2)));
    const simpler = [...metricSpace('a b c d').simpler(plane)];
    expect(simpler[0]).toEqual(tableOf(NAMES, (i, j) => real(i === j ? 0 : 1)));
    expect(simpler.every((s) => decide(triangleInequality(s, NAMES)) === 'yes')).toBe(true);
  });
});

describe('the names of points', () => {
  it('are read by class', () => {
    expect(metricSpace(' z1  z3 c1 | z2 c2 ').points).toEqual(['z1', 'z3', 'c1', 'z2', 'c2']);
    expect(metricSpace('x').corners()).toHaveLength(4);
  });
});

describe('in fast-check', () => {
  it('a property about metrics runs, and its counterexample is shrunk', () => {
    fc.assert(fc.property(metricSpace('a b c d'), (s) => satisfies(s, 'triangle inequality')));
    const run = fc.check(
      fc.property(metricSpace('a b c'), (s) => s['d(a,c)']!.hi < 2),
      { seed: 5 },
    );
    expect(run.failed && run.counterexample![0]!['d(a,c)']).toEqual(real(2));
  });
});
