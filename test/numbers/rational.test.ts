import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDown, nextUp } from '../../src/numbers/interval.ts';
import { bitLength, decompose, gcd, isqrt, isSquare, Rational, trailingZeros } from '../../src/numbers/rational.ts';

const MAX = Number.MAX_VALUE;
const TINY = Number.MIN_VALUE;
const NORMAL = 2 ** -1022;
const q = (text: string): Rational => Rational.parse(text);
const half = q('1/2');

const big = fc.bigInt({ min: -(1n << 1200n), max: 1n << 1200n });
const rational = fc
  .oneof(
    fc.tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 1000n })),
    fc.tuple(
      big,
      big.filter((d) => d !== 0n),
    ),
    fc.tuple(
      fc.bigInt({ min: -(1n << 60n), max: 1n << 60n }),
      fc.integer({ min: 0, max: 1200 }).map((k) => 1n << BigInt(k)),
    ),
    fc.tuple(
      fc.bigInt({ min: 1n, max: 1n << 60n }),
      fc.integer({ min: 900, max: 1140 }).map((k) => 3n ** BigInt(k)),
    ),
  )
  .map(([n, d]) => Rational.ratio(n, d));
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
/** The greatest common divisor as Euclid has it. */
function euclid(m: bigint, n: bigint): bigint {
  return n === 0n ? m : euclid(n, m % n);
}

const RATIONALS = fc.sample(rational, { numRuns: 8_000, seed: 3 });
const DOUBLES = fc.sample(finite, { numRuns: 10_000, seed: 4 });

describe('a double is a rational', () => {
  it('is read off its bits', () => {
    expect(Rational.of(0.1).toString()).toBe('3602879701896397/36028797018963968');
    expect(Rational.of(-0.75).toString()).toBe('-3/4');
    expect(Rational.of(TINY).toString()).toBe(`1/${2n ** 1074n}`);
    expect(Rational.of(MAX).toString()).toBe(`${(2n ** 53n - 1n) << 971n}`);
    expect(Rational.of(2 ** 60).toString()).toBe(`${2n ** 60n}`);
    expect(Rational.of(-0).toString()).toBe('0');
    expect(Rational.of(-(2n ** 70n)).toString()).toBe(`-${2n ** 70n}`);
  });

  it('goes there and back', () => {
    for (const x of [...DOUBLES, MAX, -MAX, TINY, -TINY, NORMAL, NORMAL - TINY, nextUp(NORMAL)]) {
      const { significand, exponent } = decompose(x);
      const exact = Rational.of(x);
      expect([exact.toNumber(), exact.below(), exact.above()]).toEqual([x, x, x].map((y) => y + 0));
      expect(Rational.ratio(significand << BigInt(exponent + 1074), 1n << 1074n).equals(exact)).toBe(true);
    }
  });

  it('has no sign at zero', () => {
    for (const zero of [Rational.zero, Rational.of(-0), Rational.one.minus(Rational.one)]) {
      expect([zero.toNumber(), zero.below(), zero.above()]).toEqual([0, 0, 0]);
    }
    expect(Rational.ratio(-1n, 1n << 1080n).above()).toBe(0);
  });

  it('is refused if it is not finite', () => {
    for (const x of [Number.NaN, Infinity, -Infinity]) expect(() => Rational.of(x)).toThrow(RangeError);
  });
});

describe('a rational is rounded', () => {
  it('down and up to the neighbours that enclose it', () => {
    for (const r of RATIONALS) {
      const lo = r.below();
      const hi = r.above();
      if (lo !== -Infinity) expect(Rational.of(lo).compare(r)).toBeLessThanOrEqual(0);
      if (hi !== Infinity) expect(Rational.of(hi).compare(r)).toBeGreaterThanOrEqual(0);
      const isDouble = Number.isFinite(lo) && Rational.of(lo).equals(r);
      expect(hi).toBe(isDouble ? lo : nextUp(lo));
    }
  });

  it('to the nearer neighbour, to the even one on a tie', () => {
    const even = (x: number): boolean => decompose(x).significand % 2n === 0n;
    for (const r of RATIONALS) {
      const lo = r.below();
      const hi = r.above();
      if (!Number.isFinite(lo) || !Number.isFinite(hi)) continue;
      const side = r.minus(Rational.of(lo)).compare(Rational.of(hi).minus(r));
      const nearest = side < 0 ? lo : side > 0 ? hi : even(lo) ? lo : hi;
      expect(r.toNumber() + 0).toBe(nearest);
    }
  });

  it('at midpoints to even, just beside them to the nearer side', () => {
    for (const x of [...DOUBLES.slice(0, 3_000), 0, NORMAL, nextDown(NORMAL), 2 ** -1021, 1, 2 ** 53, MAX / 2]) {
      const y = nextUp(x);
      if (y === Infinity) continue;
      const middle = Rational.of(x).plus(Rational.of(y)).times(half);
      const nudge = Rational.ratio(1n, 1n << 1300n);
      const even = decompose(x).significand % 2n === 0n ? x : y;
      expect(middle.toNumber() + 0).toBe(even + 0);
      expect(middle.plus(nudge).toNumber() + 0).toBe(y);
      expect(middle.minus(nudge).toNumber() + 0).toBe(x + 0);
      expect([middle.below(), middle.above()]).toEqual([x + 0, y + 0]);
    }
  });

  it('as the engine reads the same decimal', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: -360, max: 310 }))
      .map(([digits, e]) => `${digits}e${e}`);
    for (const text of fc.sample(decimal, { numRuns: 5_000, seed: 5 }))
      expect([text, q(text).toNumber()]).toEqual([text, Number(text)]);
  });

  it('to zero or a subnormal near 2^−1074', () => {
    const unit = Rational.of(TINY);
    expect(unit.times(half).toNumber()).toBe(0);
    expect(unit.times(q('0.500000001')).toNumber()).toBe(TINY);
    expect(unit.times(q('3/2')).toNumber()).toBe(2 * TINY);
    expect(unit.times(q('5/2')).toNumber()).toBe(2 * TINY);
    expect(unit.times(q('1/1000')).below()).toBe(0);
    expect(unit.times(q('1/1000')).above()).toBe(TINY);
    expect(unit.times(q('-1/1000')).below()).toBe(-TINY);
    const underNormal = Rational.of(NORMAL).minus(unit.times(q('1/4')));
    expect([underNormal.below(), underNormal.toNumber(), underNormal.above()]).toEqual([
      nextDown(NORMAL),
      NORMAL,
      NORMAL,
    ]);
  });

  it('to infinity only beyond half a unit above the largest double, and never inwards', () => {
    const largest = Rational.of(MAX);
    const halfUnit = Rational.of(2 ** 970);
    const tie = largest.plus(halfUnit);
    expect([tie.below(), tie.toNumber(), tie.above()]).toEqual([MAX, Infinity, Infinity]);
    expect(tie.minus(Rational.one).toNumber()).toBe(MAX);
    expect([tie.negated().below(), tie.negated().toNumber(), tie.negated().above()]).toEqual([
      -Infinity,
      -Infinity,
      -MAX,
    ]);
    expect([q('1e400').below(), q('1e400').toNumber(), q('1e400').above()]).toEqual([MAX, Infinity, Infinity]);
    expect([q('-1e400').below(), q('-1e400').above()]).toEqual([-Infinity, -MAX]);
    expect([q('1e-99999').below(), q('1e-99999').above()]).toEqual([0, TINY]);
  });
});

describe('text', () => {
  it('is taken literally', () => {
    const cases = [
      ['-7', '-7'],
      ['+3/6', '1/2'],
      ['0.125', '1/8'],
      ['1e-3', '1/1000'],
      ['2.5e3', '2500'],
      ['-0.0', '0'],
      ['7.', '7'],
    ];
    for (const [text, value] of cases) expect(q(text!).toString()).toBe(value);
    expect(q(' 1E+2 ').toString()).toBe('100');
  });

  it('is read back from what is written', () => {
    for (const r of RATIONALS.slice(0, 3_000)) expect(q(r.toString()).equals(r)).toBe(true);
  });

  it('is refused if it is no rational', () => {
    for (const text of ['', 'x', '1/2/3', '.5', '1e', '--1', '1/-2', '0x10', '1e123456', 'NaN', 'Infinity', '1 2']) {
      expect(() => q(text)).toThrow(SyntaxError);
    }
    expect(() => q('1/0')).toThrow(RangeError);
  });
});

describe('the rationals are an ordered field in lowest terms', () => {
  const SMALL = fc.sample(fc.tuple(rational, rational, rational), { numRuns: 300, seed: 6 });

  it('keeps the laws of a field', () => {
    for (const [a, b, c] of SMALL) {
      expect(a.plus(b).equals(b.plus(a))).toBe(true);
      expect(a.plus(b).minus(b).equals(a)).toBe(true);
      expect(a.times(b.plus(c)).equals(a.times(b).plus(a.times(c)))).toBe(true);
      if (b.sign() !== 0) expect(a.over(b).times(b).equals(a)).toBe(true);
      expect(a.plus(a.negated()).equals(Rational.zero)).toBe(true);
      expect(a.times(Rational.one).equals(a)).toBe(true);
    }
  });

  it('keeps a positive denominator that shares no factor with the numerator', () => {
    for (const [a, b] of SMALL) {
      for (const r of [a, a.plus(b), a.minus(b), a.times(b), ...(b.sign() ? [a.over(b)] : [])]) {
        expect(r.den > 0n).toBe(true);
        expect(euclid(r.num < 0n ? -r.num : r.num, r.den)).toBe(1n);
        expect(r.isInteger()).toBe(r.num % r.den === 0n);
      }
    }
    expect(Rational.ratio(6n, -4n).toString()).toBe('-3/2');
    expect(Rational.ratio(0n, -4n).toString()).toBe('0');
  });

  it('orders by the sign of the difference', () => {
    for (const [a, b] of SMALL) {
      expect(a.compare(b)).toBe(a.minus(b).sign());
      expect(b.compare(a)).toBe(0 - a.compare(b));
      expect(a.compare(a)).toBe(0);
    }
    expect(q('1/3').compare(q('0.3333333333333333'))).toBe(1);
  });

  it('refuses a zero denominator', () => {
    expect(() => Rational.ratio(1n, 0n)).toThrow(RangeError);
    expect(() => Rational.one.over(Rational.zero)).toThrow(RangeError);
  });
});

describe('integers', () => {
  it('have as many bits as they need', () => {
    for (let k = 0; k < 300; k++) {
      expect(bitLength(1n << BigInt(k))).toBe(k + 1);
      expect(bitLength((1n << BigInt(k)) - 1n)).toBe(k);
      expect(bitLength(-(1n << BigInt(k)))).toBe(k + 1);
    }
  });

  it('have an integer square root: r² ≤ n < (r + 1)²', () => {
    const many = fc.sample(fc.bigInt({ min: 0n, max: 1n << 600n }), { numRuns: 2_000, seed: 7 });
    for (let n = 0n; n < 2_000n; n++) many.push(n);
    for (let k = 1n; k < 300n; k++) many.push((1n << k) ** 2n - 1n, (1n << k) ** 2n, ((1n << k) + 1n) ** 2n - 1n);
    for (const n of many) {
      const r = isqrt(n);
      if (r * r > n || (r + 1n) * (r + 1n) <= n) expect.fail(`isqrt(${n}) is ${r}`);
    }
    expect(() => isqrt(-1n)).toThrow(RangeError);
  });

  it('are known to be squares or not', () => {
    const squares = new Set(Array.from({ length: 200 }, (_, k) => BigInt(k) ** 2n));
    for (let n = 0n; n < 199n ** 2n; n++) if (isSquare(n) !== squares.has(n)) expect.fail(`isSquare(${n})`);
    for (let k = 1n; k < 300n; k++) {
      const r = (1n << k) + 3n;
      expect([isSquare(r * r), isSquare(r * r - 1n), isSquare(r * r + 1n)]).toEqual([true, false, false]);
    }
  });

  it('have a greatest common divisor, zeros and powers of two included', () => {
    const size = fc.bigInt({ min: 0n, max: 1n << 200n });
    const twos = fc.integer({ min: 0, max: 90 }).map((k) => 1n << BigInt(k));
    const triple = fc.tuple(size, size, fc.oneof(twos, size));
    for (const [m, n, k] of fc.sample(triple, { numRuns: 2_000, seed: 8 })) {
      const [a, b] = [m * k, n * k + (n * k === 0n ? 1n : 0n)];
      if (gcd(a, b) !== euclid(a, b)) expect.fail(`gcd(${a}, ${b}) is ${gcd(a, b)}`);
      if (gcd(a, 1n << 60n) !== euclid(a, 1n << 60n)) expect.fail(`gcd(${a}, 2^60) is ${gcd(a, 1n << 60n)}`);
    }
    for (let a = 0n; a < 40n; a++) for (let b = 1n; b < 40n; b++) expect(gcd(a, b)).toBe(euclid(a, b));
    for (let k = 0; k < 200; k++) expect(trailingZeros(5n << BigInt(k))).toBe(k);
    expect(trailingZeros(-12n)).toBe(2);
  });
});
