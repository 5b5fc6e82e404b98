import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import {
  addDown,
  addUp,
  divDown,
  divUp,
  type Interval,
  intervals,
  mulDown,
  mulUp,
  nextDown,
  nextUp,
  sqrtDown,
  sqrtUp,
  subDown,
  subUp,
} from '../../src/numbers/interval.ts';
import {
  add,
  DOWN,
  div,
  type Mpfr,
  mul,
  NEAREST,
  setDouble,
  sqrt,
  sub,
  take,
  toDouble,
  UP,
} from '../../src/numbers/mpfr.ts';
import { Rational } from '../../src/numbers/rational.ts';

const MAX = Number.MAX_VALUE;
const TINY = Number.MIN_VALUE;
const NORMAL = 2 ** -1022;

const corner = fc.constantFrom(
  ...[0, TINY, 2 * TINY, NORMAL - TINY, NORMAL, NORMAL + TINY, 2 ** -1021, 2 ** -960, 2 ** -537, 2 ** -1, 1],
  ...[1 + 2 ** -52, 1 - 2 ** -53, 2 ** 27 + 1, 2 ** 53 - 1, 2 ** 511, 2 ** 512, 2 ** 990, 2 ** 1023, MAX / 2, MAX],
);
/** Uniform over bit patterns; subnormal; small fractions, whose results are often exact; of ordinary size; corners. */
const double = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, min: -NORMAL, max: NORMAL }),
  fc.integer({ min: -4096, max: 4096 }).map((k) => k / 64),
  fc.double({ noNaN: true, min: 1, max: 2 }).chain((m) => fc.integer({ min: -40, max: 40 }).map((e) => m * 2 ** e)),
  fc.tuple(corner, fc.boolean()).map(([x, minus]) => (minus ? -x : x)),
);
/** Unrelated pairs; pairs that nearly cancel; factors whose halves have a product near the largest double. */
const pair = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(double, double) },
  {
    weight: 1,
    arbitrary: fc.tuple(double, fc.integer({ min: -2, max: 2 })).map(([a, k]) => [a, -a + k * TINY] as const),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.double({ noNaN: true, min: 1, max: 2 }),
        fc.integer({ min: 0, max: 64 }),
        fc.integer({ min: 1, max: 1000 }),
      )
      .map(([m, k, j]) => [m * 2 ** (480 + k), (MAX / (m * 2 ** (480 + k))) * (1 - j * 2 ** -34)] as const),
  },
  { weight: 1, arbitrary: double.map((a) => [a, -nextUp(a)] as const).filter(([, b]) => Number.isFinite(b)) },
);
const PAIRS = fc.sample(pair, { numRuns: 100_000, seed: 1 });

const [x, y, r] = [take(53), take(53), take(53)];

/** The directed rounding of an operation by MPFR: twice downwards, to 53 bits and to a double, is once downwards. */
function byMpfr(op: (r: Mpfr, a: Mpfr, b: Mpfr, rounding: 2 | 3) => unknown, a: number, b: number, way: 2 | 3): number {
  setDouble(x, a, NEAREST);
  setDouble(y, b, NEAREST);
  op(r, x, y, way);
  return toDouble(r, way);
}

const OPERATIONS = [
  ['add', addDown, addUp, add],
  ['sub', subDown, subUp, sub],
  ['mul', mulDown, mulUp, mul],
  ['div', divDown, divUp, div],
] as const;

describe.each(OPERATIONS)('%s', (name, down, up, op) => {
  const always = name === 'add' || name === 'sub';
  const extreme = (z: number): boolean => z !== 0 && (Math.abs(z) < 2 ** -960 || Math.abs(z) > 2 ** 990);

  it('rounds down and up as MPFR does, or one double wider where a number is extreme', () => {
    for (const [a, b] of PAIRS) {
      if (name === 'div' && b === 0) continue;
      const low = byMpfr(op, a, b, DOWN);
      const high = byMpfr(op, a, b, UP);
      const lo = down(a, b);
      const hi = up(a, b);
      if (lo === low && hi === high) continue;
      const wider = (lo === low || lo === nextDown(low)) && (hi === high || hi === nextUp(high));
      const q = name === 'mul' ? a * b : a / b;
      const excused = !always && wider && (extreme(a) || extreme(b) || extreme(q) || (q === 0 && a !== 0 && b !== 0));
      if (!excused) expect.fail(`${name}(${a}, ${b}) in [${lo}, ${hi}], by MPFR [${low}, ${high}]`);
    }
  });

  it('never crosses zero by rounding', () => {
    if (always) return;
    for (const [a, b] of PAIRS) {
      if (a === 0 || b === 0) continue;
      const crosses = a > 0 === b > 0 ? down(a, b) < 0 : up(a, b) > 0;
      if (crosses) expect.fail(`${name}(${a}, ${b}) in [${down(a, b)}, ${up(a, b)}]`);
    }
  });

  it('gives no NaN, and the wide side, at infinite operands', () => {
    const all = [-Infinity, -MAX, -1, -TINY, 0, TINY, 1, MAX, Infinity];
    for (const a of all) {
      for (const b of all) {
        if (Number.isFinite(a) && Number.isFinite(b) && !(name === 'div' && b === 0)) continue;
        const lo = down(a, b);
        const hi = up(a, b);
        expect([a, b, lo, hi]).not.toContain(Number.NaN);
        const limit = {
          add: a + b,
          sub: a - b,
          mul: a === 0 || b === 0 ? 0 : a * b,
          div: b === 0 ? Number.NaN : a / b,
        }[name];
        if (Number.isNaN(limit)) expect([lo, hi]).toEqual([-Infinity, Infinity]);
        else expect([lo <= limit, hi >= limit]).toEqual([true, true]);
        if (limit === 0) expect([lo, hi]).toEqual([0, 0]);
      }
    }
  });
});

describe('sqrt', () => {
  it('is the directed rounding, on every scale', () => {
    for (const [a] of PAIRS) {
      const z = Math.abs(a);
      const low = byMpfr((s, u, _, way) => sqrt(s, u, way), z, 0, DOWN);
      const high = byMpfr((s, u, _, way) => sqrt(s, u, way), z, 0, UP);
      const lo = sqrtDown(z);
      const hi = sqrtUp(z);
      if (lo !== low || hi !== high) expect.fail(`√${z} in [${lo}, ${hi}], by MPFR [${low}, ${high}]`);
    }
  });

  it('is exact on squares, and unbounded at ∞', () => {
    for (const a of [0, 1, 4, 2 ** -1074, 2 ** 1022, 9 / 64, (2 ** 26 + 1) ** 2]) {
      expect(sqrtDown(a)).toBe(sqrtUp(a));
      expect(sqrtDown(a) ** 2).toBe(a);
    }
    expect(sqrtUp(Infinity)).toBe(Infinity);
    expect(sqrtDown(Infinity)).toBe(MAX);
    expect([sqrtDown(-1), sqrtUp(-Infinity)]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('the neighbours of a double', () => {
  const word = new DataView(new ArrayBuffer(8));
  /** The next pattern of bits, which for positive doubles is the next double. */
  const above = (z: number): number => {
    if (z === 0) return TINY;
    word.setFloat64(0, z);
    word.setBigInt64(0, word.getBigInt64(0) + (z > 0 ? 1n : -1n));
    return word.getFloat64(0);
  };

  it('are one pattern of bits away', () => {
    const points = PAIRS.flat();
    for (let e = -1074; e <= 1023; e++) points.push(2 ** e, -(2 ** e), above(2 ** e), -above(2 ** e));
    for (const z of points) {
      if (nextUp(z) !== above(z)) expect.fail(`nextUp(${z}) is ${nextUp(z)}, not ${above(z)}`);
      if (nextDown(z) !== -above(-z)) expect.fail(`nextDown(${z}) is ${nextDown(z)}, not ${-above(-z)}`);
    }
  });

  it('stop at the infinities, and zero has no sign', () => {
    expect([nextUp(MAX), nextUp(Infinity), nextUp(-Infinity)]).toEqual([Infinity, Infinity, -MAX]);
    expect([nextDown(-MAX), nextDown(-Infinity), nextDown(Infinity)]).toEqual([-Infinity, -Infinity, MAX]);
    expect([nextUp(-TINY), nextDown(TINY), nextUp(0), nextDown(0)]).toEqual([0, 0, TINY, -TINY]);
  });
});

describe('intervals', () => {
  const end = fc.oneof({ weight: 4, arbitrary: double }, { weight: 1, arbitrary: fc.constantFrom(0, 1, -1) });
  const interval = fc
    .tuple(end, end, fc.integer({ min: 0, max: 11 }))
    .map(
      ([a, b, k]): Interval => ({ lo: k === 0 ? -Infinity : Math.min(a, b), hi: k === 1 ? Infinity : Math.max(a, b) }),
    );
  const SAMPLES = fc.sample(fc.tuple(interval, interval), { numRuns: 1_500, seed: 2 });

  /** Ends, or where there is none a large number; what lies between; and 0 if it does. */
  function members({ lo, hi }: Interval): Rational[] {
    const a = Rational.of(Math.max(lo, -MAX));
    const b = Rational.of(Math.min(hi, MAX));
    const inside = [a, b, a.plus(b).over(Rational.of(2))];
    if (lo <= 0 && hi >= 0) inside.push(Rational.zero);
    return inside;
  }

  function has({ lo, hi }: Interval, q: Rational): boolean {
    const below = lo === -Infinity || Rational.of(lo).compare(q) <= 0;
    return below && (hi === Infinity || Rational.of(hi).compare(q) >= 0);
  }

  it.each([
    ['add', (p: Rational, q: Rational) => p.plus(q)],
    ['sub', (p: Rational, q: Rational) => p.minus(q)],
    ['mul', (p: Rational, q: Rational) => p.times(q)],
    ['div', (p: Rational, q: Rational) => p.over(q)],
    ['min', (p: Rational, q: Rational) => (p.compare(q) < 0 ? p : q)],
    ['max', (p: Rational, q: Rational) => (p.compare(q) > 0 ? p : q)],
  ] as const)('%s contains the result for all members', (name, exact) => {
    for (const [a, b] of SAMPLES) {
      if (name === 'div' && b.lo === 0 && b.hi === 0) continue;
      const c = intervals[name]!(a, b);
      for (const p of members(a)) {
        for (const q of members(b)) {
          if (name === 'div' && q.sign() === 0) continue;
          if (!has(c, exact(p, q))) expect.fail(`${p} ${name} ${q} is outside [${c.lo}, ${c.hi}]`);
        }
      }
    }
  });

  it('has no slack in products and quotients: each end is the rounded result for some ends', () => {
    for (const [a, b] of SAMPLES) {
      const ends = [a.lo, a.hi].flatMap((p) => [b.lo, b.hi].map((q) => [p, q] as const));
      const product = intervals.mul(a, b);
      expect(product.lo).toBe(Math.min(...ends.map(([p, q]) => mulDown(p, q))));
      expect(product.hi).toBe(Math.max(...ends.map(([p, q]) => mulUp(p, q))));
      if (b.lo <= 0 && b.hi >= 0) continue;
      const quotient = intervals.div(a, b);
      const finite = ends.filter(([p, q]) => Number.isFinite(p) || Number.isFinite(q));
      expect(quotient.lo).toBe(Math.min(...finite.map(([p, q]) => divDown(p, q))));
      expect(quotient.hi).toBe(Math.max(...finite.map(([p, q]) => divUp(p, q))));
    }
  });

  it('negation, modulus and root contain those of all members', () => {
    for (const [a] of SAMPLES) {
      for (const p of members(a)) {
        expect(has(intervals.neg(a), p.negated())).toBe(true);
        expect(has(intervals.abs!(a), p.sign() < 0 ? p.negated() : p)).toBe(true);
        if (p.sign() < 0) continue;
        const { lo, hi } = intervals.sqrt(a);
        expect(Rational.of(lo).times(Rational.of(lo)).compare(p) <= 0).toBe(true);
        expect(hi === Infinity || Rational.of(hi).times(Rational.of(hi)).compare(p) >= 0).toBe(true);
      }
    }
    expect(intervals.abs!({ lo: -3, hi: 2 })).toEqual({ lo: 0, hi: 3 });
    expect(intervals.abs!({ lo: -3, hi: -2 })).toEqual({ lo: 2, hi: 3 });
  });

  it('a rational is between neighbouring doubles, a dyadic one is a point', () => {
    expect(intervals.of(Rational.parse('0.1'))).toEqual({ lo: nextDown(0.1), hi: 0.1 });
    expect(intervals.of(Rational.of(0.1))).toEqual({ lo: 0.1, hi: 0.1 });
    expect(intervals.of(Rational.zero)).toEqual({ lo: 0, hi: 0 });
    expect(intervals.of(Rational.parse('-1e400'))).toEqual({ lo: -Infinity, hi: -MAX });
  });

  it('division by what may be 0 says nothing, by 0 is refused', () => {
    const one = { lo: 1, hi: 1 };
    for (const b of [
      { lo: 0, hi: 1 },
      { lo: -1, hi: 0 },
      { lo: -1, hi: 1 },
    ]) {
      expect(intervals.div(one, b)).toEqual({ lo: -Infinity, hi: Infinity });
    }
    expect(() => intervals.div(one, { lo: 0, hi: 0 })).toThrow(OutsideDomain);
  });

  it('the root is taken of the part that has one', () => {
    expect(intervals.sqrt({ lo: -TINY, hi: 4 })).toEqual({ lo: 0, hi: 2 });
    expect(intervals.sqrt({ lo: 4, hi: Infinity })).toEqual({ lo: 2, hi: Infinity });
    expect(() => intervals.sqrt({ lo: -2, hi: -TINY })).toThrow(OutsideDomain);
  });

  it('knows π between neighbouring doubles, and the elementary functions', () => {
    const { lo, hi } = intervals.pi!();
    expect(hi).toBe(nextUp(lo));
    expect(Rational.of(lo).compare(Rational.parse('3.14159265358979323846')) < 0).toBe(true);
    expect(Rational.of(hi).compare(Rational.parse('3.14159265358979323847')) > 0).toBe(true);
    expect(intervals.apply('exp', { lo: 0, hi: 0 })).toEqual({ lo: 1, hi: 1 });
  });
});
