import { describe, expect, it } from 'vitest';
import type { Draw } from '../../src/draw/draw.ts';
import { nonzeroRelated, RelatedDraw, related, unitRelated } from '../../src/draw/related.ts';
import { UnitVectorDraw, type Vector, type VectorDraw } from '../../src/draw/vectors.ts';
import { decide } from '../../src/engine/decide.ts';
import { onSegment, parallel, squaredNorm } from '../../src/models/euclidean.ts';
import { real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { drawn, itIsADraw, share } from './laws.ts';

const V = (...xs: (number | string)[]): Vector => xs.map((v) => real(v));
const x = V(3, 4, 0);
const y = V(1, 2, '-2');
const holds = (s: ReturnType<typeof parallel>): boolean => decide(s) === 'yes';

describe('vectors related to two others', () => {
  const draw = related('x', 'y').given({ x, y }) as Draw<Vector>;
  itIsADraw(draw, { member: (v) => v.length === 3, samples: 100 });

  const vs = drawn(draw, 1_500);

  it('lie on one line with one of them, on the segment between them, at the same length', () => {
    expect(share(vs, (v) => holds(parallel(v, x)))).toBeGreaterThan(0.1);
    expect(share(vs, (v) => holds(onSegment(v, x, y)))).toBeGreaterThan(0.1);
    expect(share(vs, (v) => compare(squaredNorm(v), squaredNorm(x)) === 0)).toBeGreaterThan(0.1);
  });

  it('are any vectors one time in six or more', () => {
    expect(share(vs, (v) => v.some((e) => Math.abs(e.toNumber()) > 1e3 || e.leaf!.den > 1n << 30n))).toBeGreaterThan(
      0.05,
    );
  });

  it('come near one of them, but not there', () => {
    const near = (v: Vector) => v.every((e, i) => Math.abs(e.toNumber() - x[i]!.toNumber()) < 0.1);
    expect(share(vs, (v) => near(v) && !holds(parallel(v, x)))).toBeGreaterThan(0.001);
  });
});

describe('unit vectors related to another', () => {
  const u = V('3/5', '4/5', 0);
  const draw = unitRelated('u').given({ u }) as Draw<Vector>;
  itIsADraw(draw, { member: (v) => compare(squaredNorm(v), real(1)) === 0, samples: 60 });

  const vs = drawn(draw, 1_000);
  const entries = (v: Vector) =>
    v
      .map((e) => `${e.leaf}`.replace('-', ''))
      .sort()
      .join();

  it('are turned a little, have their entries exchanged, are anywhere', () => {
    const distance = (v: Vector) => Math.hypot(...v.map((e, i) => e.toNumber() - u[i]!.toNumber()));
    expect(share(vs, (v) => distance(v) > 0 && distance(v) < 0.1)).toBeGreaterThan(0.03);
    expect(share(vs, (v) => entries(v) === '0,3/5,4/5')).toBeGreaterThan(0.2);
    for (const i of [0, 1])
      expect(share(vs, (v) => entries(v) === '0,3/5,4/5' && v[i]!.hi === 0)).toBeGreaterThan(0.03);
    expect(share(vs, (v) => distance(v) > 0.1 && entries(v) !== '0,3/5,4/5')).toBeGreaterThan(0.2);
  });
});

describe('vectors related to nothing that was drawn', () => {
  it('are refused by the name that is missing', () => {
    expect(() => related('w').given({ x: [real(1)] })).toThrow("'w' is not a vector drawn before");
  });
});

describe('vectors related to zero', () => {
  it('are drawn all the same', () => {
    const zero = V(0, 0);
    const vs = drawn(related('x').given({ x: zero }) as Draw<Vector>, 200);
    expect(share(vs, (v) => v.every((e) => e.hi === 0))).toBeGreaterThan(0.2);
    const others = drawn(nonzeroRelated('x').given({ x: zero }) as Draw<Vector>, 200);
    expect(others.every((v) => v.some((e) => e.hi !== 0 || e.lo !== 0))).toBe(true);
  });
});

describe('a set of vectors', () => {
  it('has the dimension of those related, and is made once', () => {
    const waiting = related('x');
    const one = waiting.given({ x }) as RelatedDraw;
    expect(one).toBeInstanceOf(RelatedDraw);
    expect((one.set as VectorDraw).n).toBe(3);
    expect((waiting.given({ x: y }) as RelatedDraw).set).toBe(one.set);
    expect((unitRelated('x').given({ x }) as RelatedDraw).set).toBeInstanceOf(UnitVectorDraw);
  });
});
