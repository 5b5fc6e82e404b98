import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { type Enclosure, type Enclosures, withEnclosures } from '../../src/numbers/enclosure.ts';
import * as mpfr from '../../src/numbers/mpfr.ts';
import { Rational } from '../../src/numbers/rational.ts';

const q = (text: string): Rational => Rational.parse(text);
const PRECISIONS = [2, 3, 10, 53, 64, 128, 500];

const rational = fc.oneof(
  fc.tuple(fc.bigInt({ min: -50n, max: 50n }), fc.bigInt({ min: 1n, max: 8n })).map(([n, d]) => Rational.ratio(n, d)),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => Rational.of(x)),
  fc
    .tuple(fc.bigInt({ min: -(1n << 400n), max: 1n << 400n }), fc.bigInt({ min: 1n, max: 1n << 400n }))
    .map(([n, d]) => Rational.ratio(n, d)),
);
/** The numbers from the least to the greatest of the two. */
const interval = fc
  .tuple(rational, rational)
  .map(([a, b]) => (a.compare(b) <= 0 ? ([a, b] as const) : ([b, a] as const)));
const SAMPLES = fc.sample(fc.tuple(interval, interval), { numRuns: 700, seed: 41 });

function hull(E: Enclosures, [a, b]: readonly [Rational, Rational]): Enclosure {
  return { lo: E.of(a).lo, hi: E.of(b).hi };
}

function members([a, b]: readonly [Rational, Rational]): Rational[] {
  const inside = [a, b, a.plus(b).over(q('2'))];
  return a.sign() <= 0 && b.sign() >= 0 ? [...inside, Rational.zero] : inside;
}

/** At most one unit in the last place wide. */
function tight(x: Enclosure): boolean {
  if (mpfr.compare(x.lo, x.hi) === 0) return true;
  const next = mpfr.take(mpfr.precision(x.lo));
  mpfr.set(next, x.lo, mpfr.NEAREST);
  mpfr.stepUp(next);
  const adjacent = mpfr.compare(next, x.hi) === 0;
  mpfr.give(next);
  return adjacent;
}

const OPERATIONS = [
  ['add', (a: Rational, b: Rational) => a.plus(b)],
  ['sub', (a: Rational, b: Rational) => a.minus(b)],
  ['mul', (a: Rational, b: Rational) => a.times(b)],
  ['div', (a: Rational, b: Rational) => a.over(b)],
  ['min', (a: Rational, b: Rational) => (a.compare(b) < 0 ? a : b)],
  ['max', (a: Rational, b: Rational) => (a.compare(b) > 0 ? a : b)],
] as const;

describe('an enclosure', () => {
  it('of a rational is one unit wide or a point, at every precision', () => {
    for (const [i, [[a, b]]] of SAMPLES.entries()) {
      withEnclosures(PRECISIONS[i % PRECISIONS.length]!, (E) => {
        for (const x of [a, b]) {
          const y = E.of(x);
          expect([E.contains(y, x), tight(y)]).toEqual([true, true]);
        }
      });
    }
    withEnclosures(53, (E) => {
      const tenth = E.of(q('0.1'));
      expect(mpfr.compare(tenth.lo, tenth.hi)).toBe(-1);
      const exact = E.of(Rational.of(0.1));
      expect(mpfr.compare(exact.lo, exact.hi)).toBe(0);
    });
  });

  it.each(OPERATIONS)('keeps the results of %s for all members, at every precision', (name, exact) => {
    for (const [i, [x, y]] of SAMPLES.entries()) {
      withEnclosures(PRECISIONS[i % PRECISIONS.length]!, (E) => {
        const [a, b] = [hull(E, x), hull(E, y)];
        if (name === 'div' && E.sign(b) === 0) return;
        const c = E[name](a, b);
        for (const p of members(x)) {
          for (const r of members(y)) {
            if (name === 'div' && r.sign() === 0) continue;
            if (!E.contains(c, exact(p, r))) expect.fail(`${p} ${name} ${r} is outside [${E.decimal(c, 30)}]`);
          }
        }
      });
    }
  });

  it.each(OPERATIONS)('of points of that precision is one unit wide at most after %s', (name, exact) => {
    for (const [i, [[p], [, r]]] of SAMPLES.entries()) {
      withEnclosures(PRECISIONS[i % PRECISIONS.length]!, (E) => {
        const [a, b] = [E.of(p), E.of(r)].map(({ lo }) => ({ lo, hi: lo })) as [Enclosure, Enclosure];
        if (name === 'div' && E.sign(b) === 0) return;
        const c = E[name](a, b);
        expect(tight(c)).toBe(true);
        if (E.contains(a, p) && E.contains(b, r)) expect(E.contains(c, exact(p, r))).toBe(true);
      });
    }
  });

  it('keeps negatives, moduli and roots', () => {
    for (const [i, [x]] of SAMPLES.entries()) {
      withEnclosures(PRECISIONS[i % PRECISIONS.length]!, (E) => {
        const a = hull(E, x);
        for (const p of members(x)) {
          expect(E.contains(E.neg(a), p.negated())).toBe(true);
          expect(E.contains(E.abs(a), p.sign() < 0 ? p.negated() : p)).toBe(true);
          if (p.sign() < 0) continue;
          const root = E.sqrt(a);
          expect(mpfr.signOf(root.lo)).toBeGreaterThanOrEqual(0);
          expect(E.contains(E.mul(root, root), p)).toBe(true);
        }
        expect(E.sign(E.abs(a))).not.toBe(-1);
      });
    }
  });

  it('has no slack in moduli', () => {
    withEnclosures(53, (E) => {
      const abs = (a: string, b: string) => {
        const y = E.abs(hull(E, [q(a), q(b)]));
        return [E.lower(y), E.upper(y)];
      };
      expect([abs('2', '3'), abs('-3', '-2'), abs('-3', '2'), abs('-2', '3')]).toEqual([
        [2, 3],
        [2, 3],
        [0, 3],
        [0, 3],
      ]);
    });
  });

  it('holds √2 and π to the precision asked', () => {
    withEnclosures(200, (E) => {
      const root = E.sqrt(E.of(q('2')));
      expect(tight(root)).toBe(true);
      expect(E.decimal(root, 50)).toEqual([
        '1.4142135623730950488016887242096980785696718753769',
        '1.4142135623730950488016887242096980785696718753770',
      ]);
      expect(tight(E.pi())).toBe(true);
      expect(E.decimal(E.pi(), 40)).toEqual([
        '3.141592653589793238462643383279502884197',
        '3.141592653589793238462643383279502884198',
      ]);
    });
  });
});

describe('infinite ends', () => {
  it('come from dividing by what may be 0, and 0 times them is 0', () => {
    withEnclosures(60, (E) => {
      const line = E.div(E.of(q('1')), hull(E, [q('-1'), q('1')]));
      expect([E.lower(line), E.upper(line), E.sign(line)]).toEqual([-Infinity, Infinity, undefined]);
      for (const b of [hull(E, [q('0'), q('1')]), hull(E, [q('-1'), q('0')])]) {
        expect(E.decimal(E.div(E.of(q('1')), b), 5)).toEqual(['-∞', '∞']);
      }
      const zero = E.of(Rational.zero);
      for (const y of [E.mul(zero, line), E.mul(line, zero)]) expect([E.lower(y), E.upper(y)]).toEqual([0, 0]);
      const half = E.max(line, zero);
      expect([E.lower(half), E.upper(half)]).toEqual([0, Infinity]);
      expect([E.lower(E.mul(half, half)), E.upper(E.mul(half, half))]).toEqual([0, Infinity]);
      expect([E.lower(E.sub(half, half)), E.upper(E.sub(half, half))]).toEqual([-Infinity, Infinity]);
      const quotient = E.div(half, E.add(half, E.of(q('1'))));
      expect([E.lower(quotient), E.upper(quotient)]).toEqual([0, Infinity]);
      expect(E.contains(E.div(E.of(q('-2')), E.add(half, E.of(q('1')))), q('-1/1000'))).toBe(true);
      expect(E.contains(E.add(line, line), q('1e500'))).toBe(true);
    });
  });

  it('of a double say that no double is beyond', () => {
    withEnclosures(60, (E) => {
      const [huge, tiny] = [E.of(q('1e400')), E.of(q('-1e-400'))];
      expect([E.lower(huge), E.upper(huge)]).toEqual([Number.MAX_VALUE, Infinity]);
      expect([E.lower(tiny), E.upper(tiny)]).toEqual([-Number.MIN_VALUE, 0]);
    });
  });
});

describe('the sign', () => {
  it('is known unless members differ in it', () => {
    withEnclosures(53, (E) => {
      const sign = (a: string, b: string) => E.sign(hull(E, [q(a), q(b)]));
      expect([sign('1e-900', '2'), sign('-2', '-1e-900'), sign('0', '0')]).toEqual([1, -1, 0]);
      expect([sign('0', '1'), sign('-1', '0'), sign('-1', '1')]).toEqual([undefined, undefined, undefined]);
    });
  });

  it('of a small difference is found at a precision that suffices', () => {
    const at = (bits: number) =>
      withEnclosures(bits, (E) =>
        E.sign(E.sub(E.sqrt(E.of(q('2'))), E.of(q('1.41421356237309504880168872420969807856')))),
      );
    expect([at(64), at(120), at(128), at(200)]).toEqual([undefined, undefined, 1, 1]);
  });
});

describe('domains', () => {
  it('are cut to', () => {
    withEnclosures(80, (E) => {
      const on = (f: 'log' | 'log1p' | 'acos' | 'lgamma', a: string, b: string) => {
        const y = E.apply(f, hull(E, [q(a), q(b)]));
        return [E.lower(y), E.upper(y)];
      };
      const root = E.sqrt(hull(E, [q('-1e-30'), q('1e-30')]));
      expect(E.lower(root)).toBe(0);
      expect(E.contains(root, q('1e-15'))).toBe(true);
      expect(on('log', '-1', '1')).toEqual([-Infinity, 0]);
      expect(on('log1p', '-1', '0')).toEqual([-Infinity, 0]);
      expect(on('acos', '1', '2')).toEqual([0, 0]);
      expect(on('acos', '-7', '7')[0]).toBe(0);
      expect(on('lgamma', '-1/2', '1')).toEqual([0, Infinity]);
    });
  });

  it('are not left altogether', () => {
    withEnclosures(80, (E) => {
      const x = (a: string, b: string) => hull(E, [q(a), q(b)]);
      expect(() => E.sqrt(x('-2', '-1e-999'))).toThrow(OutsideDomain);
      expect(() => E.div(E.of(q('1')), x('0', '0'))).toThrow(OutsideDomain);
      expect(() => E.apply('log', x('-2', '0'))).toThrow(OutsideDomain);
      expect(() => E.apply('log1p', x('-2', '-1'))).toThrow(OutsideDomain);
      expect(() => E.apply('acos', x('1.0000001', '2'))).toThrow(OutsideDomain);
      expect(() => E.apply('lgamma', x('-2', '0'))).toThrow(OutsideDomain);
    });
  });
});

describe('elementary functions of enclosures', () => {
  it('narrow with the precision and hold the values at members', () => {
    const x = q('0.7');
    for (const f of [
      'exp',
      'log',
      'log1p',
      'expm1',
      'sin',
      'cos',
      'atan',
      'acos',
      'tanh',
      'erf',
      'erfc',
      'lgamma',
    ] as const) {
      withEnclosures(300, (fine) => {
        const point = fine.apply(f, fine.of(x));
        for (const bits of [2, 20, 53, 150]) {
          withEnclosures(bits, (E) => {
            const coarse = E.apply(f, E.of(x));
            expect([mpfr.compare(coarse.lo, point.lo) <= 0, mpfr.compare(coarse.hi, point.hi) >= 0]).toEqual([
              true,
              true,
            ]);
          });
        }
        expect(fine.upper(point) - fine.lower(point)).toBeLessThanOrEqual(2 ** -50);
      });
    }
  });

  it('know where sin turns at any precision, and give up on enormous arguments', () => {
    withEnclosures(400, (E) => {
      const quarter = E.div(E.pi(), E.of(q('2')));
      const top = E.apply('sin', quarter);
      expect(E.contains(top, q('1'))).toBe(true);
      expect(E.sign(E.sub(E.of(q('1')), E.apply('sin', E.sub(quarter, E.of(q('1e-50'))))))).toBe(1);
      const sine = E.apply('sin', E.mul(E.pi(), E.of(q('1e60'))));
      expect(E.contains(sine, q('0'))).toBe(true);
      expect(E.contains(sine, q('1e-55'))).toBe(false);
      expect(E.decimal(E.apply('cos', E.of(q('1e30000'))), 3)).toEqual(['-1.00', '1.00']);
    });
  });

  it('overflow to an infinite end, not to a wrong one', () => {
    withEnclosures(64, (E) => {
      const y = E.apply('exp', E.of(q('1e20')));
      expect([E.lower(y), E.upper(y)]).toEqual([Number.MAX_VALUE, Infinity]);
      expect(E.decimal(y, 3)[1]).toBe('∞');
      expect(E.sign(E.apply('exp', E.of(q('-1e20'))))).toBe(undefined);
      expect(E.sign(E.apply('exp', E.of(q('-1e8'))))).toBe(1);
    });
  });
});

describe('a call', () => {
  it('gives its numbers back, also when it throws', () => {
    const work = (E: Enclosures): void => {
      const third = E.of(q('1/3'));
      let x = third;
      for (let i = 0; i < 1_000; i++) x = E.add(x, third);
    };
    const once = (i: number) =>
      expect(() =>
        withEnclosures(4000 + i, (E) => {
          work(E);
          throw new OutsideDomain('on purpose');
        }),
      ).toThrow(OutsideDomain);
    for (let i = 0; i < 50; i++) once(i);
    const before = mpfr.memory();
    for (let i = 0; i < 50; i++) once(i);
    expect(mpfr.memory()).toBe(before);
  });

  it('may be nested, and returns what its body returns', () => {
    const inner = withEnclosures(100, (E) => {
      const x = E.of(q('1/3'));
      const y = withEnclosures(30, (F) => F.upper(F.of(q('1/3'))));
      return [E.lower(x) <= 1 / 3, y > 1 / 3, E.contains(x, q('1/3'))];
    });
    expect(inner).toEqual([true, true, true]);
  });

  it('lets no arithmetic out', () => {
    const E = withEnclosures(100, (F) => F);
    expect(() => E.of(q('1'))).toThrow('after the end');
  });

  it('has 2 to 65536 bits', () => {
    for (const bits of [1, 65537, 2.5, Number.NaN]) expect(() => withEnclosures(bits, () => 0)).toThrow(RangeError);
    expect(withEnclosures(65536, (E) => tight(E.sqrt(E.of(q('2')))))).toBe(true);
    expect(withEnclosures(2, (E) => E.decimal(E.of(q('5/4')), 2))).toEqual(['1.0', '1.5']);
  });
});
