import type { Random } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/engine/random.ts';
import { OutsideDomain, Undecided, Unsupported } from '../../src/numbers/arithmetic.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { isqrt, Rational } from '../../src/numbers/rational.ts';
import { rationals } from '../../src/numbers/rationals.ts';
import {
  acos,
  atan,
  cos,
  erf,
  erfc,
  exp,
  expm1,
  lgamma,
  log,
  log1p,
  max,
  min,
  ONE,
  PI,
  type Real,
  real,
  sin,
  sqrt,
  squaredDifference,
  sum,
  tanh,
  variable,
  ZERO,
} from '../../src/numbers/real.ts';
import { compare, type Sign, sign, signWithoutIntervals, withSigns } from '../../src/numbers/sign.ts';
import { rationalExpression, rootExpression } from './expressions.ts';

/** c₁√n₁ + c₂√n₂ + … */
type Roots = readonly (readonly [coefficient: bigint, radicand: bigint])[];

const asReal = (terms: Roots): Real => sum(terms.map(([c, n]) => sqrt(n).times(c)));
const roots = (ns: readonly (number | bigint)[], c: bigint): Roots => ns.map((n) => [c, BigInt(n)] as const);
const between = (random: Random, low: number, high: number): bigint => BigInt(random.nextInt(low, high));

/** By square-free radicands for zero, and integer square roots of 400 digits for the rest. */
function referenceSign(terms: Roots): Sign {
  const classes = new Map<bigint, bigint>();
  for (const [c, n] of terms) {
    let [free, outside] = [n, 1n];
    for (let p = 2n; p * p <= free && p < 5_000n; p++) for (; free % (p * p) === 0n; free /= p * p) outside *= p;
    const root = isqrt(free);
    if (root * root === free) [free, outside] = [1n, outside * root];
    if (free > 0n) classes.set(free, (classes.get(free) ?? 0n) + c * outside);
  }
  const left = [...classes].filter(([, c]) => c !== 0n);
  if (left.length === 0) return 0;
  const scaled = left.reduce((s, [n, c]) => s + c * isqrt(n * 10n ** 800n), 0n);
  const error = left.reduce((s, [, c]) => s + (c < 0n ? -c : c), 0n);
  if (scaled > error) return 1;
  if (scaled < -error) return -1;
  throw new Error('the reference does not see the sign');
}

function check(terms: Roots): Sign {
  const [x, expected] = [asReal(terms), referenceSign(terms)];
  expect(sign(x)).toBe(expected);
  expect(signWithoutIntervals(x)).toBe(expected);
  expect(sign(x.negated())).toBe(expected === 0 ? 0 : -expected);
  return expected;
}

describe('the sign of a sum of square roots', () => {
  it('is found for two against two that nearly agree', () => {
    for (const [a, b] of [
      [
        [10, 11],
        [5, 18],
      ],
      [
        [3, 22],
        [8, 14],
      ],
      [[1, 4], [9]],
      [[2, 8], [18]],
      [
        [10n ** 30n + 1n, 10n ** 30n - 1n],
        [10n ** 30n, 10n ** 30n],
      ],
      [
        [10n ** 100n, 10n ** 100n + 3n],
        [10n ** 100n + 1n, 10n ** 100n + 2n],
      ],
    ] as const) {
      check([...roots(a, 1n), ...roots(b, -1n)]);
    }
  });

  it('is found for the closest of all pairs up to 300', () => {
    const pairs: [number, number, number][] = [];
    for (let a = 1; a <= 300; a++) for (let b = a; b <= 300; b++) pairs.push([Math.sqrt(a) + Math.sqrt(b), a, b]);
    pairs.sort(([s], [t]) => s - t);
    const close = pairs
      .slice(1)
      .map((p, i) => ({ gap: p[0] - pairs[i]![0], upper: p, lower: pairs[i]! }))
      .sort((p, q) => p.gap - q.gap)
      .slice(0, 1_000);
    const signs = close.map(({ upper: [, a, b], lower: [, c, d] }) =>
      check([...roots([a, b], 1n), ...roots([c, d], -1n)]),
    );
    expect(new Set(signs)).toEqual(new Set([0, 1]));
  });

  it('is found for triples that differ by less than 10⁻²⁰', () => {
    const n = 10n ** 9n;
    const sums = (t: readonly number[]) => `${t.reduce((s, v) => s + v)} ${t.reduce((s, v) => s + v * v, 0)}`;
    const triples: number[][] = [];
    for (let a = 0; a < 13; a++)
      for (let b = a + 1; b < 13; b++) for (let c = b + 1; c < 13; c++) triples.push([a, b, c]);
    let found = 0;
    for (const [i, t] of triples.entries()) {
      for (const u of triples.slice(i + 1)) {
        if (sums(t) !== sums(u)) continue;
        const terms = [
          ...roots(
            t.map((v) => n + BigInt(v)),
            1n,
          ),
          ...roots(
            u.map((v) => n + BigInt(v)),
            -1n,
          ),
        ];
        const scaled = terms.reduce((s, [c, m]) => s + c * isqrt(m * 10n ** 80n), 0n);
        expect(scaled < 10n ** 20n && scaled > -(10n ** 20n)).toBe(true);
        expect(check(terms)).not.toBe(0);
        found++;
      }
    }
    expect(found).toBeGreaterThan(20);
  });

  it('is found for any, and is 0 where they cancel', () => {
    const random = randomOf('sums of roots');
    const seen = { '-1': 0, '0': 0, '1': 0 };
    for (let i = 0; i < 1_500; i++) {
      const k = random.nextInt(1, 5);
      const few = Array.from({ length: k }, () => between(random, 1, 12));
      const terms: [bigint, bigint][] = few.map((n) => [between(random, -3, 3), n * between(random, 1, 4) ** 2n]);
      const back: [bigint, bigint][] = few.map((n) => [between(random, -6, 6), n]);
      seen[check([...terms, ...back])]++;
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  it('is found where only the last of many digits differs', () => {
    for (const k of [40n, 200n, 1_000n]) {
      const x = sqrt(10n ** (2n * k) + 1n).minus(10n ** k);
      expect([sign(x), sign(x.minus(`1/${10n ** k}`))]).toEqual([1, -1]);
    }
  });
});

describe('zero', () => {
  const a = real('3/7');
  const b = real.double(-0.1);
  const softmax = (xs: readonly Real[]): Real[] => {
    const weights = xs.map((x) => exp(x));
    return weights.map((w) => w.over(sum(weights)));
  };

  it.each<[string, Real]>([
    ['√8 = 2√2', sqrt(8).minus(sqrt(2).times(2))],
    ['√2 √3 = √6', sqrt(2).times(sqrt(3)).minus(sqrt(6))],
    ['√(1/2) = √2/2', sqrt('1/2').minus(sqrt(2).over(2))],
    ['√(4/9) = 2/3', sqrt('4/9').minus('2/3')],
    ['(√2 + √3)² = 5 + 2√6', sqrt(2).plus(sqrt(3)).squared().minus(sqrt(6).times(2).plus(5))],
    ['1/(√3 − √2) = √3 + √2', ONE.over(sqrt(3).minus(sqrt(2))).minus(sqrt(3).plus(sqrt(2)))],
    ['√(2√3)² = 2√3', sqrt(sqrt(3).times(2)).squared().minus(sqrt(3).times(2))],
    ['the diagonal of a square', sqrt(squaredDifference([ZERO, a], [a, ZERO])).minus(sqrt(2).times(a))],
    ['√1009² · 1013 and 1009 √1013', sqrt(1009n ** 2n * 1013n).minus(sqrt(1013).times(1009))],
    ['e^(a+b) = e^a e^b', exp(a.plus(b)).minus(exp(a).times(exp(b)))],
    ['e^(2 log 3) = 9', exp(log(3).times(2)).minus(9)],
    [
      '(e^a)³ = e^(3a)',
      exp(a)
        .power(3)
        .minus(exp(a.times(3))),
    ],
    ['√(e^a) = e^(a/2)', sqrt(exp(a)).minus(exp(a.over(2)))],
    ['expm1', expm1(a).minus(exp(a).minus(1))],
    ['log 6 = log 2 + log 3', log(6).minus(log(2).plus(log(3)))],
    ['log √2 = ½ log 2', log(sqrt(2)).minus(log(2).over(2))],
    ['log e^a = a', log(exp(a)).minus(a)],
    ['log 1 = 0', log(1).times(PI)],
    ['log1p', log1p(a).minus(log(a.plus(1)))],
    [
      'tanh by exp',
      tanh(a).minus(
        exp(a.times(2))
          .minus(1)
          .over(exp(a.times(2)).plus(1)),
      ),
    ],
    ['tanh is odd', tanh(a.negated()).plus(tanh(a))],
    ['erf + erfc = 1', erf(a).plus(erfc(a)).minus(1)],
    ['a softmax row sums to 1', sum(softmax([a, b, ONE, ZERO])).minus(1)],
    ['a softmax row is not moved by a constant', softmax([a, b])[0]!.minus(softmax([a.plus(5), b.plus(5)])[0]!)],
    ['the same in other words inside', erf(sqrt(8)).minus(erf(sqrt(2).times(2)))],
    [
      'max + min = sum',
      max(sqrt(2), sqrt('2.0000000001'))
        .plus(min(sqrt(2), sqrt('2.0000000001')))
        .minus(sqrt(2))
        .minus(sqrt('2.0000000001')),
    ],
    ['|x| for x < 0', sqrt(2).minus(sqrt('2.0000000001')).abs().plus(sqrt(2)).minus(sqrt('2.0000000001'))],
    ['a sum in another order', sum([sin(a), cos(b), atan(ONE)]).minus(sum([atan(1), sin(a), cos(b)]))],
  ])('is recognised: %s', (_, x) => {
    expect(sign(x)).toBe(0);
    expect(signWithoutIntervals(x)).toBe(0);
  });

  it.each<[string, Real]>([
    ['√(5 + 2√6) = √2 + √3', sqrt(sqrt(6).times(2).plus(5)).minus(sqrt(2).plus(sqrt(3)))],
    ['sin² + cos² = 1', sin(a).squared().plus(cos(a).squared()).minus(1)],
    ['acos x + acos −x = π', acos(a).plus(acos(a.negated())).minus(PI)],
    ["Machin's formula", atan('1/5').times(4).minus(atan('1/239')).minus(PI.over(4))],
    ['lgamma(x + 1) = lgamma(x) + log x', lgamma(a.plus(1)).minus(lgamma(a)).minus(log(a))],
    ['erf is odd', erf(a).plus(erf(a.negated()))],
    [
      'log(73 · 79)',
      log(73 * 79)
        .minus(log(73))
        .minus(log(79)),
    ],
  ])('is recognised or not known, never taken for something else: %s', (_, x) => {
    for (const decide of [sign, signWithoutIntervals]) {
      let found: Sign | 'undecided' = 'undecided';
      try {
        found = decide(x);
      } catch (error) {
        expect(error).toBeInstanceOf(Undecided);
      }
      expect([0, 'undecided']).toContain(found);
    }
  });

  it.each<[string, Real, Sign]>([
    [
      '√2 + √3 and √(5 + 2√6) + 10⁻⁶⁰',
      sqrt(sqrt(6).times(2).plus(5))
        .plus('1e-60')
        .minus(sqrt(2).plus(sqrt(3))),
      1,
    ],
    ['e^(π√163), nearly an integer', exp(PI.times(sqrt(163))).minus(262537412640768744n), -1],
    ['erf(7), nearly 1', erf(7).minus(1), -1],
    ['e^(10⁻⁴⁰), nearly 1 + 10⁻⁴⁰', exp('1e-40').minus(real('1e-40').plus(1)), 1],
    ['e^(10⁻⁴⁰⁰⁰), where doubles see 0', exp('1e-4000').minus(1), 1],
    ['e^(−1000) − e^(−1001)', exp(-1000).minus(exp(-1001)), 1],
    ['e^(−1000) − 2e^(−1000)', exp(-1000).minus(exp(-1000).times(2)), -1],
    [
      '√2 e and e √2 + 10⁻⁹⁰',
      sqrt(2)
        .times(exp(1))
        .minus(exp(1).times(sqrt(2)).plus('1e-90')),
      -1,
    ],
  ])('is not taken for its neighbours: %s', (_, x, expected) => {
    expect(sign(x)).toBe(expected);
    expect(signWithoutIntervals(x)).toBe(expected);
  });

  it('is followed further where it is known not to be', () => {
    const tiny = exp(real('1e-2000')).minus(1).minus('1e-2000');
    expect(sign(tiny)).toBe(1);
  });
});

describe('the sign of an expression', () => {
  it('is that of the exact rational', () => {
    const random = randomOf('signs');
    for (let i = 0; i < 1_500; i++) {
      const x = rationalExpression(random, i % 20);
      for (const y of [x, x.minus(x.plus('1e-30')), x.minus(x.times(1))]) {
        let exact: Sign;
        try {
          exact = evaluate(y, rationals).sign();
        } catch {
          expect(() => sign(y)).toThrow(OutsideDomain);
          continue;
        }
        expect(sign(y)).toBe(exact);
        expect(signWithoutIntervals(y)).toBe(exact);
      }
    }
  });

  it('with roots is the same with the intervals and without', () => {
    const random = randomOf('signs of roots');
    for (let i = 0; i < 300; i++) {
      const x = rootExpression(random, i % 10);
      if (x.total) expect(signWithoutIntervals(x)).toBe(sign(x));
    }
  });

  it('compares as the difference does', () => {
    const numbers = [ZERO, ONE, real('1/3'), real('1/3').plus('1e-30'), sqrt(2), sqrt(8).over(2), PI, exp(1)];
    for (const a of numbers) {
      for (const b of numbers) expect(compare(a, b)).toBe(a === b ? 0 : sign(a.minus(b)));
    }
    expect(compare(real.double(0.5), real('1/2'))).toBe(0);
  });
});

describe('what has no value', () => {
  /** 0, which the intervals do not show. */
  const zero = sqrt(8).minus(sqrt(2).times(2));
  const below = zero.minus('1e-40');

  it.each<[string, Real, string]>([
    ['1/0', ONE.over(zero), 'division by zero'],
    ['0/0', zero.over(zero), 'division by zero'],
    ['1/(1/3 + 1/6 − 1/2)', ONE.over(real('1/3').plus('1/6').minus('1/2')), 'division by zero'],
    ['√−10⁻⁴⁰', sqrt(below), '√ of a negative number'],
    ['log 0', log(zero), 'log of a number ≤ 0'],
    ['log −10⁻⁴⁰', log(below), 'log of a number ≤ 0'],
    ['lgamma 0', lgamma(zero), 'lgamma of a number ≤ 0'],
    ['log1p −1', log1p(zero.minus(1)), 'log1p of a number ≤ −1'],
    ['acos of more than 1', acos(ONE.minus(below)), 'acos of a number outside [−1, 1]'],
    ['acos of less than −1', acos(below.minus(1)), 'acos of a number outside [−1, 1]'],
  ])('is said to have none, also inside of other things: %s', (_, x, message) => {
    for (const y of [
      x,
      x.plus(1),
      x.minus(x),
      max(1, x),
      exp(x.negated()),
      sum([x, ONE]),
      squaredDifference([x], [x]),
    ]) {
      expect(() => sign(y)).toThrow(OutsideDomain);
      expect(() => sign(y)).toThrow(message);
      expect(() => compare(y, y)).toThrow(OutsideDomain);
    }
  });

  it('is not said of the ends of a domain', () => {
    expect(sign(sqrt(zero))).toBe(0);
    expect(sign(acos(ONE.plus(zero)).plus(1))).toBe(1);
    expect(sign(acos(zero.minus(1)).minus(3))).toBe(1);
    expect(sign(log(zero.plus(1)))).toBe(0);
  });

  it('is not said of what has one, though intervals leave it open', () => {
    /** 1/3, between doubles far apart. */
    const wide = sum([real('1e30'), real('1/3'), real('-1e30')]);
    expect([wide.lo < -1, wide.hi > 1]).toEqual([true, true]);
    const defined = [
      ONE.over(wide),
      sqrt(wide),
      log(wide.plus('1e-9')).plus(2),
      lgamma(wide),
      log1p(wide.over(-2)).plus(1),
      acos(wide),
      acos(wide.negated()),
    ];
    for (const x of defined) {
      expect(x.total).toBe(false);
      expect(sign(x)).toBe(1);
      expect(sign(x.negated())).toBe(-1);
    }
  });

  it('is not known where the domain is not', () => {
    const open = acos('1/3').plus(acos('-1/3')).minus(PI);
    expect(() => sign(ONE.over(open))).toThrow(Undecided);
    expect(() => sign(sqrt(open).plus(1))).toThrow(Undecided);
  });

  it('is a variable, which has no sign either', () => {
    const [x, y] = [variable('x'), variable('y')];
    for (const e of [x, x.minus(y), x.squared(), exp(x), sqrt(x), ONE.over(x), x.plus(y).minus(y).minus(x.plus(1))]) {
      expect(() => sign(e)).toThrow(Unsupported);
    }
    expect(sign(x.minus(x))).toBe(0);
    expect(sign(x.plus(y).minus(y.plus(x)))).toBe(0);
  });
});

describe('exact rationals', () => {
  it('decide however long they are', () => {
    const x = real(`${3n ** 2_000n + 1n}/${3n ** 2_000n}`);
    expect(compare(x, ONE)).toBe(1);
    expect(`${evaluate(x.minus(1), rationals).num}`).toBe('1');
    expect(Rational.one.compare(x.leaf!)).toBe(-1);
  });
});

describe('signs in general', () => {
  const x = variable('x');

  it('are said for numbers that have variables, and for no others', () => {
    const asked: Real[] = [];
    const signOf = (y: Real) => {
      asked.push(y);
      return -1 as const;
    };
    expect(
      withSigns(signOf, () => [sign(x), compare(x, ONE), sign(sqrt(2).minus(1)), sign(x.squared().plus(1))]),
    ).toEqual([-1, -1, 1, 1]);
    expect(asked.length).toBe(2);
    expect(asked[0]).toBe(x);
  });

  it('are said no longer than that', () => {
    expect(() =>
      withSigns(
        () => 1,
        () => sign(ONE.over(ZERO)),
      ),
    ).toThrow(OutsideDomain);
    expect(() => sign(x)).toThrow(Unsupported);
  });
});
