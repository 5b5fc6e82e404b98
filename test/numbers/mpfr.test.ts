import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELEMENTARY } from '../../src/numbers/arithmetic.ts';
import * as mpfr from '../../src/numbers/mpfr.ts';
import {
  DOWN,
  give,
  type Mpfr,
  NEAREST,
  type Rounding,
  type Sign,
  setDouble,
  setRational,
  take,
  toDouble,
  UP,
} from '../../src/numbers/mpfr.ts';
import { Rational } from '../../src/numbers/rational.ts';

const q = (text: string): Rational => Rational.parse(text);
const MAX = Number.MAX_VALUE;
const TINY = Number.MIN_VALUE;

const big = fc.bigInt({ min: -(1n << 3000n), max: 1n << 3000n });
const rational = fc
  .oneof(
    fc.tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 1000n })),
    fc.tuple(fc.bigInt({ min: -(1n << 60n), max: 1n << 60n }), fc.bigInt({ min: 1n, max: 1n << 60n })),
    fc.tuple(
      big,
      big.filter((d) => d !== 0n),
    ),
    fc.tuple(big, fc.constant(1n)),
  )
  .map(([n, d]) => Rational.ratio(n, d));
const RATIONALS = fc.sample(rational, { numRuns: 1_500, seed: 11 });
const PRECISIONS = [2, 3, 24, 53, 64, 65, 200, 1000];

function using<R>(bits: number, body: (r: Mpfr) => R): R {
  const r = take(bits);
  try {
    return body(r);
  } finally {
    give(r);
  }
}

/** Checks that `write` rounds the exact value as told and reports the sign of the error. */
function expectRounded(bits: number, exact: Rational, write: (r: Mpfr, rounding: Rounding) => Sign): void {
  using(bits, (r) => {
    const below = write(r, DOWN);
    expect(below).toBeLessThanOrEqual(0);
    expect(mpfr.compareRational(r, exact)).toBe(below);
    if (below !== 0) {
      mpfr.stepUp(r);
      expect(mpfr.compareRational(r, exact)).toBe(1);
    }
    const above = write(r, UP);
    expect(above).toBe(0 - below);
    expect(mpfr.compareRational(r, exact)).toBe(above);
  });
}

describe('a number', () => {
  it('is set from a rational of any size, rounded as told', () => {
    for (const [i, x] of RATIONALS.entries()) {
      expectRounded(PRECISIONS[i % PRECISIONS.length]!, x, (r, rounding) => setRational(r, x, rounding));
    }
  });

  it('is set from a double, and is exact at 53 bits', () => {
    for (const x of fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), { numRuns: 2_000, seed: 12 })) {
      using(53, (r) => {
        expect(setDouble(r, x, DOWN)).toBe(0);
        expect(mpfr.compareRational(r, Rational.of(x))).toBe(0);
        expect(toDouble(r, NEAREST)).toBe(x + 0);
      });
      expectRounded(20, Rational.of(x), (r, rounding) => setDouble(r, x, rounding));
    }
  });

  it('becomes the double on the required side, subnormal or infinite where it must', () => {
    const near = [
      q('1e-400'),
      q('-1e-400'),
      q('1e400'),
      q('-1e400'),
      Rational.of(MAX).plus(q('1/3')),
      q('7.3e-323'),
      q('-2.22e-308'),
    ];
    for (const x of [...RATIONALS.slice(0, 500), ...near]) {
      using(6100, (r) => {
        setRational(r, x, DOWN);
        expect(toDouble(r, DOWN)).toBe(x.below());
        setRational(r, x, UP);
        expect(toDouble(r, UP)).toBe(x.above());
      });
    }
    using(53, (r) => {
      setDouble(r, -0, NEAREST);
      expect(toDouble(r, DOWN)).toBe(0);
    });
  });

  it('compares with doubles, rationals and itself', () => {
    const [a, b] = [take(60), take(100)];
    setRational(a, q('1/3'), DOWN);
    setRational(b, q('1/3'), UP);
    expect([mpfr.compare(a, b), mpfr.compare(b, a), mpfr.compare(a, a)]).toEqual([-1, 1, 0]);
    expect([mpfr.compareRational(a, q('1/3')), mpfr.compareRational(b, q('1/3'))]).toEqual([-1, 1]);
    expect([mpfr.signOf(a), mpfr.signOf(b)]).toEqual([1, 1]);
    expect([mpfr.precision(a), mpfr.precision(b)]).toEqual([60, 100]);
    setDouble(a, 0, NEAREST);
    expect([mpfr.signOf(a), mpfr.exponent(a), mpfr.isInteger(a)]).toEqual([0, -Infinity, true]);
    setDouble(a, -8, NEAREST);
    expect([mpfr.signOf(a), mpfr.exponent(a), mpfr.isInteger(a)]).toEqual([-1, 4, true]);
    setDouble(a, -Infinity, NEAREST);
    expect([mpfr.exponent(a), mpfr.compare(a, b), mpfr.compareRational(a, q('-1e999'))]).toEqual([Infinity, -1, -1]);
    setDouble(a, 2.5, NEAREST);
    mpfr.floor(b, a);
    expect([toDouble(b, DOWN), mpfr.isInteger(a)]).toEqual([2, false]);
    mpfr.ceil(b, a);
    expect(toDouble(b, DOWN)).toBe(3);
    give(a);
    give(b);
  });
});

describe('arithmetic', () => {
  const dyadic = fc
    .tuple(fc.bigInt({ min: -(1n << 90n), max: 1n << 90n }), fc.integer({ min: 0, max: 120 }))
    .map(([m, e]) => Rational.ratio(m, 1n << BigInt(e)));
  const PAIRS = fc.sample(fc.tuple(dyadic, dyadic), { numRuns: 1_000, seed: 13 });

  it.each([
    ['add', mpfr.add, (a: Rational, b: Rational) => a.plus(b)],
    ['sub', mpfr.sub, (a: Rational, b: Rational) => a.minus(b)],
    ['mul', mpfr.mul, (a: Rational, b: Rational) => a.times(b)],
    ['div', mpfr.div, (a: Rational, b: Rational) => a.over(b)],
  ] as const)('%s is rounded as told, at the precision of the result', (name, op, exact) => {
    const [a, b] = [take(100), take(100)];
    for (const [i, [x, y]] of PAIRS.entries()) {
      if (name === 'div' && y.sign() === 0) continue;
      expect(setRational(a, x, NEAREST)).toBe(0);
      expect(setRational(b, y, NEAREST)).toBe(0);
      const value = exact(x, y);
      expectRounded(PRECISIONS[i % PRECISIONS.length]!, value, (r, rounding) => op(r, a, b, rounding));
    }
    give(a);
    give(b);
  });

  it('negation and copies are rounded as told, roots squared enclose', () => {
    const a = take(100);
    for (const [x] of PAIRS) {
      setRational(a, x, NEAREST);
      expectRounded(30, x.negated(), (r, rounding) => mpfr.neg(r, a, rounding));
      expectRounded(30, x, (r, rounding) => mpfr.set(r, a, rounding));
      if (x.sign() <= 0) continue;
      using(53, (r) => {
        const below = mpfr.sqrt(r, a, DOWN);
        const lo = Rational.of(toDouble(r, DOWN));
        mpfr.sqrt(r, a, UP);
        const hi = Rational.of(toDouble(r, UP));
        expect(lo.times(lo).compare(x)).toBe(below);
        expect(hi.times(hi).compare(x)).toBe(0 - below);
      });
    }
    give(a);
  });
});

describe('the functions', () => {
  it('take their known values', () => {
    const known: Record<(typeof ELEMENTARY)[number], [number, string]> = {
      exp: [1, '2.71828182845904523536028747135266249775724709'],
      log: [2, '0.69314718055994530941723212145817656807550013'],
      log1p: [1, '0.69314718055994530941723212145817656807550013'],
      expm1: [1, '1.71828182845904523536028747135266249775724709'],
      sin: [1, '0.84147098480789650665250232163029899962256306'],
      cos: [1, '0.54030230586813971740093660744297660373231042'],
      atan: [1, '0.78539816339744830961566084581987572104929234'],
      acos: [0.5, '1.04719755119659774615421446109316762806572313'],
      tanh: [1, '0.76159415595576488811945828260479359041276859'],
      erf: [1, '0.84270079294971486934122063508260925929606699'],
      erfc: [1, '0.15729920705028513065877936491739074070393300'],
      lgamma: [0.5, '0.57236494292470008707171367567652935582364740'],
    };
    const [x, r] = [take(53), take(140)];
    for (const f of ELEMENTARY) {
      const [argument, value] = known[f];
      setDouble(x, argument, NEAREST);
      mpfr.apply(f, r, x, NEAREST);
      expect([f, mpfr.toDecimal(r, 40, NEAREST)]).toEqual([f, decimal(value, 40)]);
    }
    give(x);
    give(r);
  });

  it('include π', () => {
    using(140, (r) => {
      expect(mpfr.pi(r, DOWN)).toBe(-1);
      expect(mpfr.compareRational(r, q('3.1415926535897932384626433832795028841971'))).toBe(1);
      expect(mpfr.pi(r, UP)).toBe(1);
      expect(mpfr.compareRational(r, q('3.1415926535897932384626433832795028841972'))).toBe(-1);
    });
  });

  /** The leading decimals, rounded to nearest from more of them. */
  function decimal(text: string, digits: number): string {
    return using(400, (r) => {
      setRational(r, q(text), NEAREST);
      return mpfr.toDecimal(r, digits, NEAREST);
    });
  }
});

describe('decimals', () => {
  it('enclose the number and have as many digits as asked', () => {
    const numbers = [...RATIONALS.slice(0, 600), q('1e-300'), q('1e300'), q('-1e-6'), q('123456789'), q('1/1024')];
    for (const [i, x] of numbers.entries()) {
      const digits = 1 + (i % 50);
      using(100, (r) => {
        setRational(r, x, NEAREST);
        const [lo, hi] = [mpfr.toDecimal(r, digits, DOWN), mpfr.toDecimal(r, digits, UP)];
        expect(mpfr.compareRational(r, q(lo))).toBeGreaterThanOrEqual(0);
        expect(mpfr.compareRational(r, q(hi))).toBeLessThanOrEqual(0);
        if (x.sign() === 0) return;
        const written = lo.replace(/e.*|[-.]/g, '').replace(/^0+/, '');
        expect([lo, written.length]).toEqual([lo, digits]);
      });
    }
  });

  it('are plain near 1 and scientific far from it', () => {
    using(200, (r) => {
      const show = (text: string, digits: number): string => {
        setRational(r, q(text), NEAREST);
        return mpfr.toDecimal(r, digits, NEAREST);
      };
      expect(show('2/3', 5)).toBe('0.66667');
      expect(show('-2/3000', 3)).toBe('-0.000667');
      expect(show('1234.5', 6)).toBe('1234.50');
      expect(show('1234', 4)).toBe('1234');
      expect(show('1234567', 3)).toBe('1.23e6');
      expect(show('-1e-9', 1)).toBe('-1e-9');
      expect(show('0', 9)).toBe('0');
    });
    using(10, (r) => {
      setDouble(r, Infinity, NEAREST);
      expect(mpfr.toDecimal(r, 5, UP)).toBe('∞');
      setDouble(r, -Infinity, NEAREST);
      expect(mpfr.toDecimal(r, 5, DOWN)).toBe('-∞');
    });
  });

  it('are the nearest on either side', () => {
    using(53, (r) => {
      setDouble(r, 0.1, NEAREST);
      expect([mpfr.toDecimal(r, 17, DOWN), mpfr.toDecimal(r, 17, UP)]).toEqual([
        '0.10000000000000000',
        '0.10000000000000001',
      ]);
    });
  });
});

describe('memory', () => {
  it('does not grow with the number of operations', () => {
    const large = RATIONALS.filter((x) => x.den > 1n << 2000n).slice(0, 20);
    const work = (rounds: number): void => {
      for (let i = 0; i < rounds; i++) {
        const [a, b] = [take(53 + (i % 300)), take(20_000 + (i % 5000))];
        setRational(a, large[i % large.length]!, DOWN);
        setDouble(b, TINY * (i + 1), UP);
        mpfr.add(b, a, b, UP);
        if (i % 16 === 0) mpfr.apply(ELEMENTARY[i % 5]!, a, a, DOWN);
        mpfr.toDecimal(a, 3_000, DOWN);
        give(a);
        give(b);
      }
    };
    work(1_000);
    const before = mpfr.memory();
    work(8_000);
    expect(mpfr.memory()).toBe(before);
  });
});
