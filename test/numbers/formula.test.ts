import { all, create } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/engine/random.ts';
import { klDivergence } from '../../src/models/divergence.ts';
import { chord, cosine, distance } from '../../src/models/euclidean.ts';
import { Unsupported } from '../../src/numbers/arithmetic.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { formula } from '../../src/numbers/formula.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { rationals } from '../../src/numbers/rationals.ts';
import {
  acos,
  dot,
  erf,
  erfc,
  exp,
  lgamma,
  log,
  log1p,
  max,
  min,
  ONE,
  PI,
  type Real,
  real,
  sqrt,
  sum,
  tanh,
  variable,
} from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { rationalExpression } from './expressions.ts';

const exact = create(all!, { number: 'Fraction' });
const doubles = create(all!, {});
const [x, y] = [variable('x'), variable('y')];
const vars = (name: string, n: number): Real[] => Array.from({ length: n }, (_, i) => variable(`${name}${i + 1}`));

/** What mathjs makes of the text; of several lines, the last. */
function read(math: typeof exact, text: string, scope: Record<string, unknown> = {}): any {
  const value = math.evaluate(text, scope);
  return value?.entries ? value.entries.at(-1) : value;
}

describe('a formula read off code', () => {
  it('is that of the Euclidean distance, cosine, and chord', () => {
    expect(formula(distance(vars('x', 2), vars('y', 2)))).toBe('sqrt((x1 - y1)^2 + (x2 - y2)^2)');
    expect(formula(cosine(vars('x', 2), vars('y', 2)))).toBe(
      '(x1 * y1 + x2 * y2) / sqrt((x1^2 + x2^2) * (y1^2 + y2^2))',
    );
    expect(formula(chord(vars('x', 1), vars('y', 1)))).toBe('sqrt((x1 / sqrt(x1^2) - y1 / sqrt(y1^2))^2)');
  });

  it('is refused where the code branches on a variable', () => {
    const kl = () => klDivergence(vars('p', 2), vars('q', 2));
    expect(kl).toThrow(Unsupported);
    expect(kl).toThrow('the variable p1 has no value to compute with, or to branch on');
    expect(() => sign(x.minus(y))).toThrow(Unsupported);
    expect(() => sign(exp(x))).toThrow(Unsupported);
    expect(formula(klDivergence([real('1/2'), real('1/2')], vars('q', 2)))).toBe(
      '1 / 2 * log(1 / 2 / q1) + 1 / 2 * log(1 / 2 / q2)',
    );
  });

  it('has the functions by the names of mathjs', () => {
    const f = sum([exp(x), log(x), log1p(x), tanh(x), acos(x), erf(x), lgamma(x), sqrt(x), x.abs(), PI]);
    expect(formula(f)).toBe(
      'exp(x) + log(x) + log1p(x) + tanh(x) + acos(x) + erf(x) + lgamma(x) + sqrt(x) + abs(x) + pi',
    );
    expect(formula(max(x, min(y, x.plus(1)), 3))).toBe('max(max(x, min(y, x + 1)), 3)');
  });
});

describe('parentheses', () => {
  it.each<[Real, string]>([
    [x.plus(y).plus(1), 'x + y + 1'],
    [x.plus(y.plus(1)), 'x + (y + 1)'],
    [x.minus(y.minus(1)), 'x - (y - 1)'],
    [x.times(y).plus(1), 'x * y + 1'],
    [x.plus(1).times(y), '(x + 1) * y'],
    [x.over(y).over(2), 'x / y / 2'],
    [x.over(y.times(2)), 'x / (y * 2)'],
    [x.times(y.over(2)), 'x * (y / 2)'],
    [x.plus(1).squared(), '(x + 1)^2'],
    [x.squared().times(y), 'x^2 * y'],
    [sqrt(x.plus(1)).squared(), 'sqrt(x + 1)^2'],
    [x.over(y).squared(), '(x / y)^2'],
    [x.squared().over(y.squared()), 'x^2 / y^2'],
    [max(x.plus(1), y), 'max(x + 1, y)'],
  ])('are as few as it takes: %#', (e, text) => {
    expect(formula(e)).toBe(text);
  });

  it.each<[Real, string]>([
    [x.negated(), '-x'],
    [x.negated().negated(), '-(-x)'],
    [x.plus(y.negated()), 'x - y'],
    [x.plus(-3), 'x - 3'],
    [x.plus('-3/5'), 'x - 3 / 5'],
    [x.minus(-3), 'x - (-3)'],
    [x.times(-3), 'x * (-3)'],
    [real(-3).times(x), '-3 * x'],
    [real('-3/5').times(x), '-3 / 5 * x'],
    [x.negated().plus(y), '-x + y'],
    [x.plus(y).negated(), '-(x + y)'],
    [x.times(y).negated(), '-(x * y)'],
    [x.squared().negated(), '-x^2'],
    [x.negated().squared(), '(-x)^2'],
    [real(-3).squared(), '(-3)^2'],
    [x.negated().over(y), '-x / y'],
    [x.over(y.negated()), 'x / (-y)'],
    [real(0).minus(x), '0 - x'],
  ])('keep signs apart: %#', (e, text) => {
    expect(formula(e)).toBe(text);
  });

  it.each<[Real, string]>([
    [x.power(0), '1'],
    [x.power(1), 'x'],
    [x.power(2), 'x^2'],
    [x.power(7), 'x^7'],
    [x.power(3).times(x), 'x^4'],
    [x.plus(1).power(3), '(x + 1)^3'],
    [x.squared().times(y.squared()), 'x^2 * y^2'],
    [dot([x, y], [x, y]), 'x^2 + y^2'],
    [real('3/5').squared(), '(3 / 5)^2'],
  ])('are not needed for powers: %#', (e, text) => {
    expect(formula(e)).toBe(text);
  });

  it.each<[Real, string]>([
    [real(0), '0'],
    [sum([]), '0'],
    [sum([x]), 'x'],
    [sum([x, y.negated(), real('-1/2')]), 'x - y - 1 / 2'],
    [real('3/5'), '3 / 5'],
    [real('-3/5'), '-3 / 5'],
    [real.double(0.1), '3602879701896397 / 36028797018963968'],
    [x.times('3/5'), 'x * (3 / 5)'],
    [variable('d(x,y)').plus(1), 'd(x,y) + 1'],
  ])('are not needed for numbers and sums: %#', (e, text) => {
    expect(formula(e)).toBe(text);
  });
});

describe('the text', () => {
  it('is worth the same rational in mathjs', () => {
    const random = randomOf('formulas');
    let compared = 0;
    for (let i = 0; i < 400; i++) {
      const e = rationalExpression(random, i % 14);
      if (!e.total) continue;
      const value = evaluate(e, rationals);
      if (`${value}`.length > 400) continue;
      const found = read(exact, formula(e));
      expect(`${Rational.ratio(BigInt(found.s) * BigInt(found.n), BigInt(found.d))}`).toBe(`${value}`);
      compared++;
    }
    expect(compared).toBeGreaterThan(150);
  });

  it('is worth the same double in mathjs, with values for its variables', () => {
    const points: [number, number][] = [
      [0.75, 0.5],
      [-0.5, 0.25],
      [0.125, -0.875],
    ];
    const made: ((a: Real, b: Real) => Real)[] = [
      (a, b) => distance([a, b, ONE], [b, ONE, a]),
      (a, b) => cosine([a, b], [b, ONE]),
      (a, b) => chord([a, b], [b, ONE]),
      (a, b) => exp(a.negated().squared().negated()).minus(log1p(b)),
      (a, b) =>
        tanh(a)
          .over(erf(b))
          .minus(lgamma(a.plus(2)))
          .times(PI),
      (a, b) => erfc(max(a, b)).plus(acos(min(a, b)).abs()),
    ];
    for (const f of made) {
      for (const [a, b] of points) {
        const found = read(doubles, formula(f(x, y)), { x: a, y: b, erfc: (t: number) => 1 - doubles.erf(t) });
        const value = f(real.double(a), real.double(b)).toNumber();
        expect(Math.abs(found - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      }
    }
  });
});

describe('parts that the code shares', () => {
  const logistic = (times: number): Real => {
    let z = x;
    for (let i = 0; i < times; i++) z = z.times(4).times(ONE.minus(z));
    return z;
  };

  it('are written out while that is short', () => {
    expect(formula(logistic(2))).toBe('x * 4 * (1 - x) * 4 * (1 - x * 4 * (1 - x))');
    expect(formula(logistic(5))).not.toContain('\n');
  });

  it('get names where the whole would be long, and then it grows with the code', () => {
    const [text, longer] = [formula(logistic(60)), formula(logistic(120))];
    const lines = text.split('\n');
    expect(lines).toHaveLength(60);
    expect([lines[0], lines[1], lines.at(-1)]).toEqual([
      's1 = x * 4 * (1 - x)',
      's2 = s1 * 4 * (1 - s1)',
      's59 * 4 * (1 - s59)',
    ]);
    expect(longer.length).toBeLessThan(2.2 * text.length);
  });

  it('are not called like a variable', () => {
    const text = formula(logistic(60).plus(variable('s1')).plus(variable('s3')));
    expect(text.split('\n').slice(0, 2)).toEqual(['s2 = x * 4 * (1 - x)', 's4 = s2 * 4 * (1 - s2)']);
  });

  it('are worth the same in mathjs', () => {
    const found = read(exact, formula(logistic(12).plus(y)), { x: exact.fraction('1/3'), y: exact.fraction(2) });
    let z = real('1/3');
    for (let i = 0; i < 12; i++) z = z.times(4).times(ONE.minus(z));
    expect(`${Rational.ratio(BigInt(found.s) * BigInt(found.n), BigInt(found.d))}`).toBe(
      `${evaluate(z.plus(2), rationals)}`,
    );
  });

  it('may be as deep as they like', () => {
    let e: Real = x;
    for (let i = 0; i < 20_000; i++) e = e.plus(y);
    expect(formula(e)).toMatch(/^x( \+ y){20000}$/);
  });
});
