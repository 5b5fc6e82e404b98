import { describe, expect, it } from 'vitest';
import { type Vector, vector } from '../../src/draw/vectors.ts';
import { decide } from '../../src/engine/decide.ts';
import {
  chord,
  cosine,
  cosineDistance,
  direction,
  distance,
  minus,
  norm,
  onSegment,
  parallel,
  plus,
  sameDirection,
  scaled,
  squaredDistance,
  squaredNorm,
} from '../../src/models/euclidean.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { rationals } from '../../src/numbers/rationals.ts';
import { dot, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import type { Statement } from '../../src/statement.ts';
import { drawn } from '../draw/laws.ts';

const V = (...xs: (number | string)[]): Vector => xs.map((x) => real(x));
const exact = (x: Real): string => `${evaluate(x, rationals)}`;
const equal = (x: Real, y: Real): boolean => compare(x, y) === 0;
const holds = (s: Statement): boolean => decide(s) === 'yes';

describe('vectors', () => {
  it('are added, subtracted, scaled entry by entry', () => {
    expect(plus(V(1, 2), V('1/2', -2)).map(exact)).toEqual(['3/2', '0']);
    expect(minus(V(1, 2), V('1/2', -2)).map(exact)).toEqual(['1/2', '4']);
    expect(scaled('1/2', V(1, -4)).map(exact)).toEqual(['1/2', '-2']);
  });

  it('of different dimensions are not subtracted', () => {
    expect(() => minus(V(1), V(1, 2))).toThrow('a difference of vectors of dimensions 1 and 2');
    expect(() => distance(V(1), V(1, 2))).toThrow(RangeError);
  });
});

describe('length and distance', () => {
  it('are those of Pythagoras', () => {
    expect(equal(norm(V(3, -4)), real(5))).toBe(true);
    expect(equal(norm(V(1, 1)), sqrt(2))).toBe(true);
    expect(equal(norm(V()), real(0))).toBe(true);
    expect([exact(squaredNorm(V('1/2', 2))), exact(squaredDistance(V(1, 1), V(4, 5)))]).toEqual(['17/4', '25']);
    expect(equal(distance(V(1, 1), V(4, 5)), real(5))).toBe(true);
  });

  it('agree with each other, and are symmetric', () => {
    for (const [x, y] of drawn(vector(3), 60).map((x, i, all) => [x, all[(i + 1) % all.length]!] as const)) {
      expect(equal(squaredDistance(x, y), squaredNorm(minus(x, y)))).toBe(true);
      expect(equal(distance(x, y), norm(minus(y, x)))).toBe(true);
    }
  });
});

describe('the angle', () => {
  it('has its cosine between −1 and 1', () => {
    const cosines = [
      [V(1, 0), V(0, 1), '0'],
      [V(1, 1), V(2, 2), '1'],
      [V(1, 2, 3), V(-2, -4, -6), '-1'],
      [V(3, 4), V(1, 0), '3/5'],
    ] as const;
    for (const [x, y, cos] of cosines) {
      expect(equal(cosine(x, y), real(cos))).toBe(true);
      expect(equal(cosineDistance(x, y).plus(cosine(x, y)), real(1))).toBe(true);
    }
  });

  it('of the zero vector has no value', () => {
    expect(() => cosine(V(0, 0), V(1, 0))).toThrow(OutsideDomain);
    expect(() => direction(V(0, 0))).toThrow(OutsideDomain);
  });

  it('is kept by directions, which have length 1', () => {
    const [x, y] = [V(3, 4), V('-1/2', 2)];
    expect(equal(squaredNorm(direction(x)), real(1))).toBe(true);
    expect(equal(dot(direction(x), direction(y)), cosine(x, y))).toBe(true);
    expect(equal(chord(x, y).squared(), cosineDistance(x, y).times(2))).toBe(true);
    expect(equal(chord(V(1, 0), V(0, 5)), sqrt(2))).toBe(true);
  });
});

describe('how vectors lie to one another', () => {
  it('is on one line through 0', () => {
    const lines = [
      parallel(V(1, 2, 3), V(-2, -4, -6)),
      parallel(V(1, 2), V(0, 0)),
      parallel(V(7), V(3)),
      parallel(V(1, 0, 0), V(0, 0, 1)),
    ];
    expect(lines.map(holds)).toEqual([true, true, true, false]);
    expect(lines[0]!.is === 'all' && Object.keys(lines[0]!.parts)).toEqual([
      'entries 1 and 2',
      'entries 1 and 3',
      'entries 2 and 3',
    ]);
  });

  it('is in the same direction', () => {
    expect(
      [sameDirection(V(1, 2), V(2, 4)), sameDirection(V(1, 2), V(-1, -2)), sameDirection(V(1, 2), V(1, 3))].map(holds),
    ).toEqual([true, false, false]);
  });

  it('is on the segment between two, ends included', () => {
    const [x, y] = [V(0, 0), V(3, 6)];
    const points = [V(1, 2), V(0, 0), V(3, 6), V(-1, -2), V(4, 8), V(1, 1)];
    expect(points.map((z) => holds(onSegment(z, x, y)))).toEqual([true, true, true, false, false, false]);
    expect(holds(onSegment(V(1), V(1), V(1)))).toBe(true);
  });
});
