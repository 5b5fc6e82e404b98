import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/engine/random.ts';
import { distance, minus, squaredDistance, squaredNorm } from '../../src/models/euclidean.ts';
import { OutsideDomain, Unsupported } from '../../src/numbers/arithmetic.ts';
import { closedForms, isZero } from '../../src/numbers/closed-form.ts';
import { withEnclosures } from '../../src/numbers/enclosure.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { formula } from '../../src/numbers/formula.ts';
import { type Interval, intervals, nextUp } from '../../src/numbers/interval.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { rationals } from '../../src/numbers/rationals.ts';
import {
  acos,
  atan,
  cos,
  dot,
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
  Real,
  real,
  sin,
  sqrt,
  squaredDifference,
  sum,
  tanh,
  variable,
  ZERO,
} from '../../src/numbers/real.ts';
import { PRIME, residues } from '../../src/numbers/residue.ts';
import { leaf, rationalExpression, rootExpression } from './expressions.ts';

const q = Rational.parse;
const contains = ({ lo, hi }: Interval, exact: Rational): boolean =>
  (lo === -Infinity || Rational.of(lo).compare(exact) <= 0) && (hi === Infinity || Rational.of(hi).compare(exact) >= 0);

describe('a leaf', () => {
  it('is an integer, the text of a rational, an exact rational, or a Real as it is', () => {
    const leaves = [3, -3n, '3/5', '0.02', '1e-9', q('-7/2')].map((x) => `${real(x).leaf}`);
    expect(leaves).toEqual(['3', '-3', '3/5', '1/50', '1/1000000000', '-7/2']);
    const x = real('3/5');
    expect(real(x)).toBe(x);
  });

  it('is not a double taken for a decimal', () => {
    expect(() => real(0.02)).toThrow(
      "0.02 is not an integer: write real('0.02') for the decimal, real.double(0.02) for the bits",
    );
    expect(() => real(2 ** 53)).toThrow(RangeError);
    for (const x of [Number.NaN, Infinity]) {
      expect(() => real(x)).toThrow('expected a finite number');
      expect(() => real.double(x)).toThrow('expected a finite number');
    }
    expect(() => real('1/0')).toThrow(RangeError);
    expect(() => real('pi')).toThrow(SyntaxError);
  });

  it('may be the bits of a double', () => {
    expect(`${real.double(0.1).leaf}`).toBe('3602879701896397/36028797018963968');
    expect(Object.is(real.double(-0).lo, 0)).toBe(true);
    expect(real.double(5e-324).lo).toBe(5e-324);
  });

  it('has the tightest interval, a point only for a double', () => {
    const random = randomOf('leaves');
    for (let i = 0; i < 2_000; i++) {
      const x = leaf(random);
      expect([x.lo, x.hi]).toEqual([x.leaf!.below(), x.leaf!.above()]);
      expect([x.rational, x.total, x.op]).toEqual([true, true, 'leaf']);
    }
    for (const text of [`${2n ** 53n + 1n}`, `1/${10n ** 400n}`, `${10n ** 400n}`, `-${10n ** 400n}`]) {
      const { lo, hi, leaf: exact } = real(text);
      expect([lo, hi]).toEqual([exact!.below(), exact!.above()]);
      expect(lo).toBeLessThan(hi);
    }
  });
});

describe('an expression of rationals', () => {
  const random = randomOf('rational expressions');
  const expressions = Array.from({ length: 3_000 }, (_, i) => rationalExpression(random, i % 24));

  it('lies in its interval, and is its only point where that is one', () => {
    let wide = 0;
    for (const x of expressions) {
      expect(x.rational).toBe(true);
      let exact: Rational;
      try {
        exact = evaluate(x, rationals);
      } catch (error) {
        expect(error).toBeInstanceOf(OutsideDomain);
        expect(x.total).toBe(false);
        continue;
      }
      expect(contains(x, exact)).toBe(true);
      if (x.lo === x.hi) expect(Rational.of(x.lo).equals(exact)).toBe(true);
      if (x.hi - x.lo > 1e-9 * Math.abs(x.lo)) wide++;
    }
    expect(wide).toBeLessThan(expressions.length / 2);
  });

  it('has about the same interval as the intervals give for it anew', () => {
    for (const x of expressions.filter((e) => e.total).slice(0, 500)) {
      const again = evaluate(x, intervals);
      const exact = evaluate(x, rationals);
      expect(contains(again, exact)).toBe(true);
      expect(Math.max(x.lo, again.lo)).toBeLessThanOrEqual(Math.min(x.hi, again.hi));
    }
  });
});

describe('numbers of which only wide intervals are known', () => {
  const random = randomOf('wide intervals');
  const ends = [-3, -2, -1, 0, 1, 2, 3];
  /** A rational somewhere in an interval with such ends, and the ends themselves. */
  const wide = (): Real => {
    const [a, b] = [0, 0].map(() => ends[random.nextInt(0, 6)]!);
    const [lo, hi] = [Math.min(a!, b!), Math.max(a!, b!)];
    const t = Rational.ratio(BigInt(random.nextInt(0, 4)), 4n);
    const value = Rational.of(lo).plus(Rational.of(hi - lo).times(t));
    return new Real('leaf', [], value, lo, hi, true, true);
  };
  const operations: ((x: Real, y: Real, z: Real) => Real)[] = [
    (x, y) => x.plus(y),
    (x, y) => x.minus(y),
    (x, y) => x.times(y),
    (x, y) => x.over(y),
    (x) => x.squared(),
    (x) => x.power(3),
    (x) => x.abs(),
    (x) => x.negated(),
    (x, y) => max(x, y),
    (x, y) => min(x, y),
    (x, y, z) => sum([x, y, z, x]),
    (x, y, z) => dot([x, y], [y, z]),
    (x, y) => dot([x, y], [x, y]),
    (x, y, z) => squaredDifference([x, y], [y, z]),
  ];

  it('have wide intervals that contain what is made of them', () => {
    for (const f of operations) {
      for (let i = 0; i < 600; i++) {
        let x: Real;
        try {
          x = f(wide(), wide(), wide());
          const exact = evaluate(x, rationals);
          expect(contains(x, exact)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(OutsideDomain);
        }
      }
    }
  });

  it('have no wider intervals than it takes', () => {
    const of = (lo: number, hi: number) => new Real('leaf', [], Rational.of(lo), lo, hi, true, true);
    const signs = [of(-3, -2), of(-3, 2), of(1, 3), of(0, 2), of(-2, 0)];
    for (const a of signs) {
      for (const b of signs) {
        const products = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
        const quotients = [a.lo / b.lo, a.lo / b.hi, a.hi / b.lo, a.hi / b.hi];
        const { lo, hi } = a.times(b);
        if (a !== b)
          expect([lo, hi].map(Math.abs)).toEqual([Math.min(...products), Math.max(...products)].map(Math.abs));
        if (b.lo <= 0 && b.hi >= 0) continue;
        const ratio = a.over(b);
        expect(ratio.lo).toBeCloseTo(Math.min(...quotients), 14);
        expect(ratio.hi).toBeCloseTo(Math.max(...quotients), 14);
      }
    }
    expect([of(-3, 2).squared(), of(-3, -2).squared(), of(1, 3).squared()].map((x) => [x.lo, x.hi])).toEqual([
      [0, 9],
      [4, 9],
      [1, 9],
    ]);
    expect([of(-3, 2).abs(), of(-3, -2).abs()].map((x) => [x.lo, x.hi])).toEqual([
      [0, 3],
      [2, 3],
    ]);
    expect([max(of(-3, 2), of(-1, 1)), min(of(-3, 2), of(-1, 1))].map((x) => [x.lo, x.hi])).toEqual([
      [-1, 2],
      [-3, 1],
    ]);
  });
});

describe('an expression with roots', () => {
  it('lies in its interval', () => {
    const random = randomOf('root expressions');
    let tested = 0;
    for (let i = 0; i < 1_500; i++) {
      const x = rootExpression(random, i % 16);
      if (!x.total) continue;
      const [below, above] = withEnclosures(400, (E) => {
        const e = evaluate(x, E);
        return [E.lower(e), E.upper(e)];
      });
      expect(x.lo).toBeLessThanOrEqual(above);
      expect(x.hi).toBeGreaterThanOrEqual(below);
      tested++;
    }
    expect(tested).toBeGreaterThan(1_000);
  });
});

describe('an operation', () => {
  const third = real('1/3');

  it('takes a Real, an integer, or the text of a rational', () => {
    const found = [third.plus(1), third.minus('1/3'), third.times(3n), third.over('2/3'), max(third, 0), sqrt('4/9')];
    const texts = found.slice(0, 5).map((x) => `${evaluate(x, rationals)}`);
    expect(texts).toEqual(['4/3', '0', '1', '1/2', '1/3']);
    expect(found[5]!.toNumber()).toBeCloseTo(2 / 3, 15);
  });

  it('knows that a square is not negative, nor a number minus itself anything but 0', () => {
    const wide = sum([real('1e30'), third, real('-1e30')]);
    expect(wide.lo).toBeLessThan(0);
    for (const square of [wide.times(wide), wide.squared(), wide.power(2), dot([wide], [wide])]) {
      expect(square.lo).toBeGreaterThanOrEqual(0);
    }
    expect(wide.minus(wide)).toBe(ZERO);
    expect(squaredDifference([wide, ONE], [wide, ZERO]).hi).toBe(1);
    expect(wide.abs().lo).toBe(0);
    expect(third.abs()).toBe(third);
    expect(third.negated().abs().lo).toBe(third.lo);
  });

  it('of integers and powers of two that fit is exact', () => {
    const x = real(3).times(5).plus(real('1/4')).minus(2).squared().over(4).negated();
    expect([x.lo, x.hi]).toEqual([-(13.25 ** 2) / 4, -(13.25 ** 2) / 4]);
    expect([sqrt(49).lo, sqrt(49).hi]).toEqual([7, 7]);
    expect([real(2).power(10).lo, real(2).power(0), real(7).power(1).hi]).toEqual([1024, ONE, 7]);
  });

  it('of a power takes only integers from 0 on', () => {
    for (const k of [-1, 0.5, Number.NaN, Infinity]) expect(() => third.power(k)).toThrow(RangeError);
    for (let k = 0; k < 20; k++)
      expect(`${evaluate(third.power(k), rationals)}`).toBe(`${Rational.ratio(1n, 3n ** BigInt(k))}`);
  });

  it('of sums and inner products takes any number of terms, and equal lengths', () => {
    expect(evaluate(sum([]), rationals).sign()).toBe(0);
    expect(evaluate(dot([], []), rationals).sign()).toBe(0);
    expect(() => dot([ONE], [])).toThrow('an inner product of vectors of lengths 1 and 0');
    expect(() => squaredDifference([ONE], [])).toThrow('a difference of vectors of lengths 1 and 0');
  });

  it('of the greatest and the least leaves out what cannot be it', () => {
    expect(max(1, 2, 3)).toMatchObject({ op: 'leaf', lo: 3 });
    expect(min(3, 1, 2)).toMatchObject({ op: 'leaf', lo: 1 });
    const near = third.plus('1e-30');
    expect([max(third, near).op, min(near, third).op]).toEqual(['max', 'min']);
    expect(`${evaluate(max(third, near), rationals)}`).not.toBe('1/3');
    expect(`${evaluate(min(near, third), rationals)}`).toBe('1/3');
  });

  it('carries over whether it has a value, and whether rationals do', () => {
    const open = ONE.over(third.plus('1/6').minus('1/2'));
    expect([open.total, open.lo, open.hi]).toEqual([false, -Infinity, Infinity]);
    const root = sqrt(2);
    const from = [
      [open.plus(1), true, false],
      [max(5, sqrt(third.minus('1/3').minus('1e-30'))), false, false],
      [min(-5, sqrt(third.minus('1/3').minus('1e-30'))), false, false],
      [open.minus(open), true, false],
      [open.abs().negated(), true, false],
      [sum([ONE, open]), true, false],
      [dot([ONE], [open]), true, false],
      [squaredDifference([open, ONE], [open, ZERO]), true, false],
      [squaredDifference([root, ONE], [root, ZERO]), false, true],
      [root.plus(1), false, true],
      [sum([ONE, root]), false, true],
      [dot([root], [ONE]), false, true],
      [exp(open), false, false],
    ] as const;
    expect(from.map(([x]) => [x.rational, x.total])).toEqual(from.map(([, rational, total]) => [rational, total]));
  });
});

describe('what has no value', () => {
  it('throws where that is plain', () => {
    const outside = [
      () => ONE.over(0),
      () => ONE.over(ZERO),
      () => sqrt(-1),
      () => log(0),
      () => log(-1),
      () => log1p(-1),
      () => lgamma(0),
      () => acos(2),
      () => acos('-1.1'),
    ];
    for (const f of outside) expect(f).toThrow(OutsideDomain);
  });

  it('is left open where the interval leaves it open', () => {
    const tiny = real('1/3').minus(real.double(1 / 3));
    expect(
      [log(tiny.minus(tiny.plus('1e-40')).plus(tiny)), sqrt(real(1).over(3).minus('1/3'))].map((x) => x.total),
    ).toEqual([false, false]);
    expect([log(real('1e-300')), acos(1), acos(-1), log1p(0), lgamma(1), sqrt(0)].every((x) => x.total)).toBe(true);
  });
});

describe('an elementary function', () => {
  const random = randomOf('elementary');
  const table: [(x: Real) => Real, (x: number) => number][] = [
    [exp, Math.exp],
    [expm1, Math.expm1],
    [sin, Math.sin],
    [cos, Math.cos],
    [atan, Math.atan],
    [tanh, Math.tanh],
    [(x) => log(x.abs().plus(1)), (x) => Math.log(Math.abs(x) + 1)],
    [(x) => log1p(x.abs()), (x) => Math.log1p(Math.abs(x))],
    [(x) => acos(x.over(10)), (x) => Math.acos(x / 10)],
    [(x) => erf(x).plus(erfc(x)), () => 1],
    [(x) => exp(lgamma(x.abs().plus(1))).over(exp(lgamma(x.abs()))), Math.abs],
  ];

  it('has an interval near the value that Math has', () => {
    for (const [f, g] of table) {
      for (let i = 0; i < 200; i++) {
        const x = 20 * random.nextDouble() - 10;
        const { lo, hi, rational } = f(real.double(x));
        const slip = 1e-9 * Math.max(1, Math.abs(g(x)));
        expect(lo - slip <= g(x) && g(x) <= hi + slip).toBe(true);
        expect(hi - lo).toBeLessThanOrEqual(slip);
        expect(rational).toBe(false);
      }
    }
  });

  it('has the double before and after π', () => {
    expect([PI.lo, PI.hi]).toEqual([Math.PI, nextUp(Math.PI)]);
    expect(withEnclosures(100, (E) => [E.lower(E.pi()), E.upper(E.pi())])).toEqual([PI.lo, PI.hi]);
  });
});

describe('a nearby double', () => {
  it('is the number itself, or between its ends', () => {
    expect(real.double(0.1).toNumber()).toBe(0.1);
    expect(real('0.1').toNumber()).toBe(0.1);
    expect(sqrt(2).toNumber()).toBeCloseTo(Math.SQRT2, 15);
    expect(exp(1_000).toNumber()).toBe(Number.MAX_VALUE);
    expect(exp(1_000).negated().toNumber()).toBe(-Number.MAX_VALUE);
    expect(ONE.over(real('1/3').plus('1/6').minus('1/2')).toNumber()).toBe(Infinity);
    const wide = sum([real('1e30'), real('1/3'), real('-1e30')]);
    expect(wide.toNumber()).toBe(wide.lo / 2 + wide.hi / 2);
  });

  it('is of a leaf only exact', () => {
    expect([real(3).leaf!.isInteger(), sqrt(4).leaf, ONE.plus(1).leaf]).toEqual([true, undefined, undefined]);
  });
});

describe('one implementation of the Euclidean distance', () => {
  const x = ['3/5', '-1/7', 2].map((v) => real(v));
  const y = ['1/5', '6/7', '1/2'].map((v) => real(v));
  const d = distance(x, y);
  const exact = q('4/25').plus(q('1')).plus(q('9/4'));

  it('runs in rationals, on its square', () => {
    expect(`${evaluate(squaredDistance(x, y), rationals)}`).toBe(`${exact}`);
    expect(() => evaluate(d, rationals)).toThrow(Unsupported);
  });

  it('runs in intervals of doubles', () => {
    const { lo, hi } = evaluate(d, intervals);
    expect([lo, hi]).toEqual([d.lo, d.hi]);
    expect(Rational.of(lo).times(Rational.of(lo)).compare(exact)).toBeLessThan(0);
    expect(Rational.of(hi).times(Rational.of(hi)).compare(exact)).toBeGreaterThan(0);
    expect(hi - lo).toBeLessThan(1e-15);
  });

  it('runs in enclosures, two thousand bits of them', () => {
    const text = withEnclosures(2_000, (E) => E.decimal(evaluate(d, E), 500));
    const [below, above] = text.map(q);
    expect(below!.times(below!).compare(exact)).toBeLessThan(0);
    expect(above!.times(above!).compare(exact)).toBeGreaterThan(0);
  });

  it('runs in residues modulo a prime, on its square', () => {
    const modulo = residues.of(exact);
    expect(evaluate(squaredDistance(x, y), residues)).toBe(modulo);
    expect(evaluate(squaredNorm(minus(x, y)), residues)).toBe(modulo);
    expect(modulo < PRIME).toBe(true);
    expect(() => evaluate(d, residues)).toThrow(Unsupported);
  });

  it('runs in closed forms', () => {
    const difference = evaluate(d.times(10), closedForms);
    expect(isZero(closedForms.sub(difference, evaluate(sqrt(341), closedForms)))).toBe(true);
    expect(isZero(closedForms.sub(difference, evaluate(sqrt(342), closedForms)))).toBe(false);
  });

  it('runs on variables, and gives its formula', () => {
    const v = (name: string) => [1, 2].map((i) => variable(`${name}${i}`));
    expect(formula(distance(v('x'), v('y')))).toBe('sqrt((x1 - y1)^2 + (x2 - y2)^2)');
    expect(() => evaluate(distance(v('x'), v('y')), intervals)).toThrow(/^the variable [xy]\d has no value/);
  });
});
