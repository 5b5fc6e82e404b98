import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELEMENTARY, type Elementary, OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { enclose } from '../../src/numbers/elementary.ts';
import { type Enclosure, type Enclosures, withEnclosures } from '../../src/numbers/enclosure.ts';
import { type Interval, nextDown, nextUp } from '../../src/numbers/interval.ts';
import { compare, compareRational } from '../../src/numbers/mpfr.ts';
import { Rational } from '../../src/numbers/rational.ts';

const MAX = Number.MAX_VALUE;
const TINY = Number.MIN_VALUE;

/**
 * A thousand hard points for each function, out of 10⁵ that mpmath 1.3.0 found enclosed: the bits of x, and f(x) to 40
 * digits. At least 800 are those whose value lies nearest to an end of the enclosure. At most 200 are saturated: f(x) is
 * all but equal to a double for a plain reason (sin x to x, tanh x to 1, exp x to 0); of these, which would crowd out the
 * others, an even selection is kept.
 */
const HARDEST: Record<Elementary, [bits: string, value: string][]> = JSON.parse(
  readFileSync(new URL('hardest.json', import.meta.url), 'utf8'),
);

function fromBits(hex: string): number {
  const word = new DataView(new ArrayBuffer(8));
  word.setBigUint64(0, BigInt(`0x${hex}`));
  return word.getFloat64(0);
}

/** One unit in the last digit written: the decimal is within half of it, or a whole for careless rounding. */
function lastUnit(decimal: string): Rational {
  const [, fraction = '', exponent = '0'] = /^-?\d+\.?(\d*)(?:e([+-]?\d+))?$/.exec(decimal)!;
  return Rational.parse(`1e${Number(exponent) - fraction.length}`);
}

function atMost(x: number, q: Rational): boolean {
  return x === -Infinity || (x !== Infinity && Rational.of(x).compare(q) <= 0);
}

function atLeast(x: number, q: Rational): boolean {
  return x === Infinity || (x !== -Infinity && Rational.of(x).compare(q) >= 0);
}

describe.each(ELEMENTARY)('%s at its hardest points', (f) => {
  const points = HARDEST[f].map(([bits, value]) => [fromBits(bits), value] as const);

  it('encloses the true value between neighbouring doubles', () => {
    expect(new Set(points.map(([x]) => x)).size).toBe(1000);
    for (const [x, value] of points) {
      const { lo, hi } = enclose(f, x, x);
      const [v, unit] = [Rational.parse(value), lastUnit(value)];
      const encloses = atMost(lo, v.plus(unit)) && atLeast(hi, v.minus(unit));
      if (!encloses || hi !== nextUp(lo)) expect.fail(`${f}(${x}) = ${value} in [${lo}, ${hi}]`);
    }
  });

  it('encloses it at 200 bits, and rounds from there to the same doubles', () => {
    withEnclosures(200, (E) => {
      for (const [x, value] of points) {
        const y = E.apply(f, E.of(Rational.of(x)));
        const [v, unit] = [Rational.parse(value), lastUnit(value)];
        const overlaps = compareRational(y.lo, v.plus(unit)) <= 0 && compareRational(y.hi, v.minus(unit)) >= 0;
        if (!overlaps) expect.fail(`${f}(${x}) = ${value} in [${E.decimal(y, 50)}]`);
        expect({ lo: E.lower(y), hi: E.upper(y) }).toEqual(enclose(f, x, x));
      }
    });
  });
});

describe('exact values', () => {
  it.each([
    ['exp', 0, 1],
    ['exp', -0, 1],
    ['log', 1, 0],
    ['log1p', 0, 0],
    ['expm1', -0, 0],
    ['sin', 0, 0],
    ['cos', 0, 1],
    ['atan', -0, 0],
    ['acos', 1, 0],
    ['tanh', 0, 0],
    ['erf', 0, 0],
    ['erfc', 0, 1],
    ['lgamma', 1, 0],
    ['lgamma', 2, 0],
  ] as const)('%s(%d) is the point %d', (f, x, y) => {
    expect(enclose(f, x, x)).toEqual({ lo: y, hi: y });
  });
});

describe('at the ends of the doubles', () => {
  it.each([
    ['exp', 710, MAX, Infinity],
    ['exp', MAX, MAX, Infinity],
    ['exp', -746, 0, TINY],
    ['exp', -MAX, 0, TINY],
    ['exp', TINY, 1, nextUp(1)],
    ['exp', -TINY, nextDown(1), 1],
    ['expm1', TINY, TINY, 2 * TINY],
    ['expm1', -MAX, -1, nextUp(-1)],
    ['log', TINY, -744.4400719213813, -744.4400719213812],
    ['log', MAX, 709.782712893384, nextUp(709.782712893384)],
    ['log1p', -TINY, -2 * TINY, -TINY],
    ['sin', TINY, 0, TINY],
    ['sin', -TINY, -TINY, 0],
    ['cos', TINY, nextDown(1), 1],
    ['atan', MAX, Math.PI / 2, nextUp(Math.PI / 2)],
    ['tanh', MAX, nextDown(1), 1],
    ['tanh', -TINY, -TINY, 0],
    ['erf', MAX, nextDown(1), 1],
    ['erf', TINY, TINY, 2 * TINY],
    ['erfc', MAX, 0, TINY],
    ['erfc', -MAX, nextDown(2), 2],
    ['lgamma', MAX, MAX, Infinity],
    ['acos', -1, Math.PI, nextUp(Math.PI)],
    ['acos', nextDown(1), nextDown(2 ** -26), nextUp(2 ** -26)],
  ] as const)('%s(%d) is between %d and %d', (f, x, lo, hi) => {
    const y = enclose(f, x, x);
    expect([y.lo >= lo, y.hi <= hi, y.hi]).toEqual([true, true, nextUp(y.lo)]);
  });
});

describe('on an interval', () => {
  const DOMAIN: Partial<Record<Elementary, [number, number]>> = {
    log: [0, Infinity],
    log1p: [-1, Infinity],
    acos: [-1, 1],
    lgamma: [0, Infinity],
  };
  const ordinary = fc.double({ noNaN: true, min: -20, max: 20 }).map((x) => Math.round(x * 2 ** 20) / 2 ** 20);
  const double = fc.oneof(
    { weight: 3, arbitrary: ordinary },
    { weight: 3, arbitrary: fc.integer({ min: -4000, max: 4000 }).map((k) => k / 1000) },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  );
  const SAMPLES = fc.sample(fc.tuple(double, double), { numRuns: 1_000, seed: 21 });

  /** Members inside the domain: ends, their middle, and some between. */
  function members(f: Elementary, a: number, b: number): number[] {
    const [from, to] = DOMAIN[f] ?? [-Infinity, Infinity];
    const [lo, hi] = [Math.max(a, -MAX), Math.min(b, MAX)];
    const inside = [lo, hi, lo / 2 + hi / 2, ...[1, 2, 5, 6, 7].map((k) => lo * (1 - k / 8) + hi * (k / 8))];
    const open = f !== 'acos';
    return inside.filter((x) => lo <= x && x <= hi && (open ? x > from && x < to : x >= from && x <= to));
  }

  it.each(ELEMENTARY)('%s contains the value at every member', (f) => {
    let tried = 0;
    for (const [p, q] of SAMPLES) {
      const [a, b] = p < q ? [p, q] : [q, p];
      const inside = members(f, a, b);
      if (inside.length === 0) continue;
      const image = enclose(f, a, b);
      for (const x of inside) {
        const { lo, hi } = enclose(f, x, x);
        if (image.lo > lo || image.hi < hi) {
          expect.fail(`${f}(${x}) in [${lo}, ${hi}] is not in ${f}[${a}, ${b}] = [${image.lo}, ${image.hi}]`);
        }
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(1000);
  });

  it.each([
    ['exp', [-Infinity, Infinity], { lo: 0, hi: Infinity }],
    ['log', [-Infinity, Infinity], { lo: -Infinity, hi: Infinity }],
    ['log', [-1, 1], { lo: -Infinity, hi: 0 }],
    ['log1p', [-2, 0], { lo: -Infinity, hi: 0 }],
    ['expm1', [-Infinity, 0], { lo: -1, hi: 0 }],
    ['sin', [-Infinity, 0], { lo: -1, hi: 1 }],
    ['cos', [0, Infinity], { lo: -1, hi: 1 }],
    ['atan', [-Infinity, Infinity], { lo: -nextUp(Math.PI / 2), hi: nextUp(Math.PI / 2) }],
    ['acos', [-Infinity, Infinity], { lo: 0, hi: nextUp(Math.PI) }],
    ['acos', [1, 7], { lo: 0, hi: 0 }],
    ['tanh', [-Infinity, Infinity], { lo: -1, hi: 1 }],
    ['erf', [-Infinity, Infinity], { lo: -1, hi: 1 }],
    ['erfc', [-Infinity, Infinity], { lo: 0, hi: 2 }],
    ['lgamma', [-Infinity, Infinity], { lo: -0.12148629053584961, hi: Infinity }],
    ['lgamma', [0, 1], { lo: 0, hi: Infinity }],
    ['lgamma', [2, 2 ** -1074 + 3], { lo: 0, hi: nextUp(Math.LN2) }],
  ] as const)('%s of %o is %o', (f, [a, b], image) => {
    expect(enclose(f, a, b)).toEqual(image);
  });

  it('is refused where it is empty or not a number', () => {
    for (const [a, b] of [
      [1, 0],
      [Number.NaN, 1],
      [1, Number.NaN],
    ] as const) {
      expect(() => enclose('exp', a, b)).toThrow(RangeError);
    }
  });

  it.each([
    ['log', -1, 0],
    ['log', -0, 0],
    ['log', -2, -TINY],
    ['log1p', -3, -1],
    ['acos', nextUp(1), 2],
    ['acos', -2, nextDown(-1)],
    ['lgamma', -3, 0],
    ['lgamma', -2.5, -2.25],
  ] as const)('%s on [%d, %d] has no value', (f, a, b) => {
    expect(() => enclose(f, a, b)).toThrow(OutsideDomain);
  });
});

describe('sin and cos', () => {
  /** kπ/2 between neighbouring doubles. */
  function quarters(k: number): Interval {
    return withEnclosures(1200, (E) => {
      const x = E.mul(E.of(Rational.ratio(BigInt(k), 2n)), E.pi());
      return { lo: E.lower(x), hi: E.upper(x) };
    });
  }

  it('reach ±1 exactly on the intervals that hold an extremum', () => {
    for (const k of [...Array(40).keys(), 1001, 1002, 1003, 1004, 2 ** 40 + 1, 2 ** 40 + 2].flatMap((j) => [j, -j])) {
      const { lo, hi } = quarters(k);
      const f = k % 2 === 0 ? 'cos' : 'sin';
      const turn = Math.abs(k % 4) === 2 || k % 4 === 3 || k % 4 === -1 ? -1 : 1;
      const step = 1 / 8;
      const on = enclose(f, lo, hi);
      expect([k, turn > 0 ? on.hi : on.lo]).toEqual([k, turn]);
      const far = enclose(f, hi + 2 * step, hi + 2 * step);
      const across = enclose(f, lo - step, hi + 2 * step);
      expect(across).toEqual(turn > 0 ? { lo: far.lo, hi: 1 } : { lo: -1, hi: far.hi });
      for (const beside of [enclose(f, lo - 2 * step, lo - step), enclose(f, hi + step, hi + 2 * step)]) {
        expect(Math.max(Math.abs(beside.lo), Math.abs(beside.hi))).toBeLessThan(1);
      }
    }
  });

  it('span [−1, 1] on a period and between two far doubles, not on half of one', () => {
    for (const f of ['sin', 'cos'] as const) {
      expect(enclose(f, 0.1, 6.39)).toEqual({ lo: -1, hi: 1 });
      expect(enclose(f, 2 ** 60, nextUp(2 ** 60))).toEqual({ lo: -1, hi: 1 });
      expect(enclose(f, 1e300, nextUp(1e300))).toEqual({ lo: -1, hi: 1 });
    }
    expect(enclose('sin', -1.5, 1.5)).toEqual({ lo: enclose('sin', -1.5, -1.5).lo, hi: enclose('sin', 1.5, 1.5).hi });
    expect(enclose('sin', 2 ** 52, 2 ** 52 + 1)).toEqual({
      lo: enclose('sin', 2 ** 52 + 1, 2 ** 52 + 1).lo,
      hi: enclose('sin', 2 ** 52, 2 ** 52).hi,
    });
  });
});

describe('the minimum of lgamma', () => {
  const [a, b] = [1.4616321449683622, 1.4616321449683625];
  const MINIMUM = -0.12148629053584961;
  const at = (E: Enclosures, x: Enclosure): Enclosure => E.apply('lgamma', x);

  it('lies between the two doubles, because lgamma is convex and falls at one and rises at the other', () => {
    expect(nextUp(a)).toBe(b);
    withEnclosures(300, (E) => {
      const step = E.of(Rational.of(2 ** -60));
      const [left, right] = [E.of(Rational.of(a)), E.of(Rational.of(b))];
      expect(E.sign(E.sub(at(E, left), at(E, E.add(left, step))))).toBe(1);
      expect(E.sign(E.sub(at(E, right), at(E, E.sub(right, step))))).toBe(1);
    });
  });

  it('is enclosed by neighbouring doubles', () => {
    withEnclosures(300, (E) => {
      const gap = E.of(Rational.of(b).minus(Rational.of(a)));
      const value = at(E, E.of(Rational.of(a)));
      const lowest = E.sub(value, E.mul(E.of(Rational.of(2)), E.mul(gap, gap)));
      expect(E.lower(lowest)).toBe(MINIMUM);
      expect(E.upper(value)).toBe(nextUp(MINIMUM));
    });
    expect(enclose('lgamma', 1, 2)).toEqual({ lo: MINIMUM, hi: 0 });
    expect(enclose('lgamma', 0.5, 1.5).lo).toBe(MINIMUM);
    expect(enclose('lgamma', 0.5, 1.5).hi).toBe(enclose('lgamma', 0.5, 0.5).hi);
    expect(enclose('lgamma', a, b)).toEqual({ lo: MINIMUM, hi: nextUp(MINIMUM) });
  });

  it('does not widen narrow enclosures about it', () => {
    withEnclosures(400, (E) => {
      const x = Rational.parse('1.4616321449683623412626595423257213284681');
      const plus = (d: string): Enclosure => E.of(x.plus(Rational.parse(d)));
      const image = at(E, { lo: plus('0').lo, hi: plus('1e-40').hi });
      const [lo, hi] = E.decimal(image, 70);
      expect(Rational.parse(hi).minus(Rational.parse(lo)).compare(Rational.parse('1e-55'))).toBe(-1);
      for (const d of ['0', '3e-41', '9.62e-41', '1e-40']) {
        const y = at(E, plus(d));
        expect([compare(image.lo, y.lo) <= 0, compare(image.hi, y.hi) >= 0]).toEqual([true, true]);
      }
    });
  });
});
