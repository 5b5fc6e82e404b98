import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { metricAxioms } from '../../src/models/axioms.ts';
import { nonnegativity, pairKey, reflexivity, symmetry, tableOf, triangleInequality } from '../../src/models/metric.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { equal, type Statement } from '../../src/statement.ts';

const NAMES = ['x', 'y', 'z'];
const table = (d: (i: number, j: number) => number) => tableOf(NAMES, (i, j) => real(d(i, j)));
const holds = (s: Statement): boolean => decide(s) === 'yes';
const axioms = (d: (i: number, j: number) => number): boolean[] => {
  const t = table(d);
  return [nonnegativity(t), reflexivity(t, NAMES), symmetry(t, NAMES), triangleInequality(t, NAMES)].map(holds);
};

describe('a table of distances', () => {
  it('has a value for every ordered pair of names', () => {
    const t = table((i, j) => 10 * i + j);
    expect(Object.keys(t)).toHaveLength(9);
    expect([pairKey('x', 'z'), `${t['d(x,z)']!.leaf}`, `${t['d(z,x)']!.leaf}`]).toEqual(['d(x,z)', '2', '20']);
  });

  it('satisfies each axiom, or misses it alone', () => {
    expect(axioms((i, j) => Math.abs(i - j))).toEqual([true, true, true, true]);
    expect(axioms((i, j) => (i === j ? 1 : 2))).toEqual([true, false, true, true]);
    expect(axioms((i, j) => Math.max(3 * (j - i), i - j))).toEqual([true, true, false, true]);
    expect(axioms((i, j) => (i - j) ** 2)).toEqual([true, true, true, false]);
    expect(axioms((i, j) => -Math.abs(i - j))).toEqual([false, true, true, false]);
  });

  it('names the comparisons of each axiom', () => {
    const names = (s: Statement) => (s.is === 'all' ? Object.keys(s.parts) : []);
    const t = table(() => 0);
    expect(names(nonnegativity(t))).toHaveLength(9);
    expect(names(reflexivity(t, NAMES))).toEqual(['d(x,x) = 0', 'd(y,y) = 0', 'd(z,z) = 0']);
    expect(names(symmetry(t, NAMES))).toEqual(['y, x', 'z, x', 'z, y']);
    expect(names(triangleInequality(t, NAMES))).toEqual([
      'x, z, y',
      'x, y, z',
      'y, z, x',
      'y, x, z',
      'z, y, x',
      'z, x, y',
    ]);
    expect(
      holds(
        triangleInequality(
          tableOf(['x'], () => real(-1)),
          ['x'],
        ),
      ),
    ).toBe(true);
  });
});

describe('the axioms at three points of any kind', () => {
  const at = (d: (a: number, b: number) => Real) => {
    const s = metricAxioms(d, (a, b) => equal(a, b))({ x: 0, y: 2, z: 1 });
    return s.is === 'all' && Object.values(s.parts).map(holds);
  };

  it('are those of a distance on the line, or each is missed alone', () => {
    expect(at((a, b) => real(Math.abs(a - b)))).toEqual([true, true, true, true]);
    expect(at((a, b) => real(-Math.abs(a - b)))).toEqual([false, true, true, true]);
    expect(at(() => real(0))).toEqual([true, false, true, true]);
    expect(at((a, b) => real(Math.max(3 * (b - a), a - b)))).toEqual([true, true, false, true]);
    expect(at((a, b) => real((a - b) ** 2))).toEqual([true, true, true, false]);
  });
});
