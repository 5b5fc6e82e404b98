import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, nonnegative, positive } from '../../src/draw/reals.ts';
import {
  nonzeroVector,
  type UnitVectorDraw,
  unitVector,
  type Vector,
  VectorDraw,
  vector,
} from '../../src/draw/vectors.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { real } from '../../src/numbers/real.ts';
import { drawn, itIsADraw, share } from './laws.ts';

const entries = (x: Vector): string[] => x.map((v) => `${v.leaf}`);
const isZero = (x: Vector): boolean => x.every((v) => v.leaf!.sign() === 0);
const square = (x: Vector): Rational => x.reduce((s, v) => s.plus(v.leaf!.times(v.leaf!)), Rational.zero);
const V = (...xs: (number | string)[]): Vector => xs.map((v) => real(v));

describe('vectors of ℝ³', () => {
  itIsADraw(vector(3), { member: (x) => x.length === 3, samples: 200 });

  const xs = drawn(vector(3), 3_000);

  it('are zero now and then, have zeros and ties among their entries', () => {
    expect(share(xs, isZero)).toBeGreaterThan(0.02);
    expect(share(xs, (x) => !isZero(x) && x.some((v) => v.leaf!.sign() === 0))).toBeGreaterThan(0.1);
    expect(share(xs, (x) => !isZero(x) && new Set(entries(x)).size < 3)).toBeGreaterThan(0.1);
  });

  it('have entries of one scale, and of several', () => {
    const spread = (x: Vector) => {
      const sizes = x.map((v) => Math.abs(v.toNumber())).filter((v) => v > 0);
      return Math.max(...sizes) / Math.min(...sizes);
    };
    expect(share(xs, (x) => spread(x) > 1e6)).toBeGreaterThan(0.01);
    expect(share(xs, (x) => spread(x) < 10)).toBeGreaterThan(0.3);
    const kinds = (x: Vector) => [x.some((v) => v.leaf!.isInteger()), x.some((v) => v.leaf!.den > 1n << 40n)];
    expect(share(xs, (x) => kinds(x).every(Boolean))).toBeGreaterThan(0.05);
  });
});

describe('vectors of ℝ¹', () => {
  itIsADraw(vector(1), { member: (x) => x.length === 1, samples: 100 });

  it('have each corner once', () => {
    expect(vector(1).corners().map(entries)).toEqual([['0'], ['1'], ['-1'], ['2']]);
  });
});

describe('vectors that are not zero', () => {
  itIsADraw(nonzeroVector(4), { member: (x) => x.length === 4 && !isZero(x), samples: 200 });

  it('have a 1 put in where zero was drawn', () => {
    expect(entries(nonzeroVector(3).fit(V(0, 0, 0))!)).toEqual(['1', '0', '0']);
    expect(entries(nonzeroVector(2, between(0, '1/2')).fit(V(0, 0))!)).toEqual(['1/2', '0']);
  });
});

describe('vectors with entries from a range', () => {
  itIsADraw(vector(3, positive), { member: (x) => x.every((v) => v.leaf!.sign() > 0), samples: 100 });
  itIsADraw(vector(2, between('1/2', '2/3')), { samples: 100 });

  it('are filled up from the range, if it has a 0', () => {
    expect(entries(vector(3, nonnegative).fit(V(1))!)).toEqual(['1', '0', '0']);
    expect(vector(3, positive).fit(V(1))).toBeUndefined();
  });
});

describe('a vector from elsewhere', () => {
  it('is itself if it is a member', () => {
    const x = V('1/3', 2);
    expect(vector(2).fit(x)).toBe(x);
  });

  it('is cut, filled up, and its plain numbers read', () => {
    expect(entries(vector(1).fit(V(3, 4))!)).toEqual(['3']);
    expect(entries(vector(3).fit([3, '1/2'])!)).toEqual(['3', '1/2', '0']);
  });

  it('fits only if it is one', () => {
    expect([3, 'x', null, ['x'], [0.5]].map((x) => vector(1).fit(x))).toEqual(Array(5).fill(undefined));
    expect(unitVector(1).fit('1')).toBeUndefined();
  });
});

describe('a simpler vector', () => {
  it('is a corner, then a rounded one, then simpler in one entry', () => {
    const simpler = [...vector(2).simpler(V('7/3', '22/7'))].map(entries);
    expect(simpler[0]).toEqual(['0', '0']);
    expect(simpler).toContainEqual(['2', '3']);
    expect(simpler).toContainEqual(['7/3', '3']);
    expect(simpler).toContainEqual(['0', '22/7']);
  });
});

describe('unit vectors of ℝ³', () => {
  itIsADraw(unitVector(3), { member: (x) => square(x).equals(Rational.one), samples: 100 });

  it('are the axes now and then, in either direction', () => {
    const xs = drawn(unitVector(3), 1_000);
    expect(share(xs, (x) => x.some((v) => v.leaf!.equals(Rational.one)))).toBeGreaterThan(0.05);
    expect(share(xs, (x) => x.some((v) => v.leaf!.equals(Rational.of(-1))))).toBeGreaterThan(0.05);
    for (let i = 0; i < 3; i++) expect(share(xs, (x) => x[i]!.leaf!.sign() < 0)).toBeGreaterThan(0.1);
  });
});

describe('unit vectors of ℝ¹', () => {
  itIsADraw(unitVector(1), { member: (x) => square(x).equals(Rational.one), samples: 30 });

  it('are 1 and −1', () => {
    expect(new Set(drawn(unitVector(1), 50).map((x) => entries(x)[0]))).toEqual(new Set(['1', '-1']));
  });
});

describe('a unit vector from elsewhere', () => {
  it('is cut or filled up, if its length is then 1', () => {
    expect(entries(unitVector(3).fit(['3/5', '4/5'])!)).toEqual(['3/5', '4/5', '0']);
    expect(entries(unitVector(1).fit([1, 0])!)).toEqual(['1']);
    expect(unitVector(2).fit(['3/5', '3/5'])).toBeUndefined();
    expect(unitVector(2).fit(['3/5', 'x'])).toBeUndefined();
  });
});

describe('a size by name', () => {
  it('is looked up among the variables before', () => {
    expect(vector('n').given({ n: 4 })).toBeInstanceOf(VectorDraw);
    expect((nonzeroVector('n').given({ n: 4 }) as VectorDraw).nonzero).toBe(true);
    expect((unitVector('n').given({ n: 4 }) as UnitVectorDraw).n).toBe(4);
  });
});

describe('in fast-check', () => {
  it('a property about vectors runs, and its counterexample is shrunk', () => {
    fc.assert(fc.property(vector(3), unitVector(2), (x, u) => x.length + u.length === 5));
    const run = fc.check(
      fc.property(vector(3), (x) => x[2]!.hi < 3),
      { seed: 5 },
    );
    expect(run.failed && run.counterexample!.map(entries)).toEqual([['0', '0', '3']]);
  });
});
