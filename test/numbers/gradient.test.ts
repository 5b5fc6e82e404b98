import { describe, expect, it } from 'vitest';
import { gradient } from '../../src/numbers/gradient.ts';
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
  PI,
  type Real,
  real,
  sin,
  sqrt,
  squaredDifference,
  sum,
  tanh,
} from '../../src/numbers/real.ts';

/** ∂f/∂x and ∂f/∂y at (x, y). */
function slopes(f: (x: Real, y: Real) => Real, x: number, y: number): number[] {
  const [a, b] = [real.double(x), real.double(y)];
  const of = new Map([
    [a, 0],
    [b, 1],
  ]);
  return [...gradient(f(a, b), of)];
}

describe('the gradient', () => {
  it.each<[string, (x: Real, y: Real) => Real, number[]]>([
    ['x', (x) => x, [1, 0]],
    ['7', () => real(7), [0, 0]],
    ['x + y', (x, y) => x.plus(y), [1, 1]],
    ['x − y', (x, y) => x.minus(y), [1, -1]],
    ['xy', (x, y) => x.times(y), [5, 3]],
    ['x/y', (x, y) => x.over(y), [1 / 5, -3 / 25]],
    ['−x', (x) => x.negated(), [-1, 0]],
    ['x²', (x) => x.squared(), [6, 0]],
    ['x³y', (x, y) => x.power(3).times(y), [135, 27]],
    ['|−x|', (x) => x.negated().abs(), [1, 0]],
    ['|x|', (x) => x.minus(0).abs(), [1, 0]],
    ['max(x, y)', (x, y) => wide(x, y, max), [0, 1]],
    ['min(x, y)', (x, y) => wide(x, y, min), [1, 0]],
    ['x + y + x', (x, y) => sum([x, y, x]), [2, 1]],
    ['⟨(x, y), (y, 2)⟩', (x, y) => dot([x, y], [y, real(2)]), [5, 5]],
    ['⟨(x, y), (x, y)⟩', (x, y) => ((v) => dot(v, v))([x, y]), [6, 10]],
    ['|(x, y) − (1, x)|²', (x, y) => squaredDifference([x, y], [real(1), x]), [0, 4]],
    ['√(x² + 7)', (x) => sqrt(x.squared().plus(7)), [3 / 4, 0]],
    ['πx', (x) => PI.times(x), [Math.PI, 0]],
  ])('of %s at (3, 5)', (_, f, expected) => {
    expect(slopes(f, 3, 5)).toEqual(expected);
  });

  /** What f′ is, by another formula. */
  it.each<[string, (x: Real) => Real, number]>([
    ['exp', exp, Math.sqrt(Math.E)],
    ['expm1', expm1, Math.sqrt(Math.E)],
    ['log', log, 2],
    ['log1p', log1p, 2 / 3],
    ['sin', sin, Math.sin(Math.PI / 2 - 0.5)],
    ['cos', cos, -Math.cos(Math.PI / 2 - 0.5)],
    ['atan', atan, 4 / 5],
    ['acos', acos, -2 / Math.sqrt(3)],
    ['tanh', tanh, 1 / Math.cosh(0.5) ** 2],
    ['erf', erf, 2 / (Math.sqrt(Math.PI) * Math.exp(0.25))],
    ['erfc', erfc, -2 / (Math.sqrt(Math.PI) * Math.exp(0.25))],
    // ψ(1/2) = −γ − 2 log 2.
    ['lgamma', lgamma, -0.5772156649015329 - 2 * Math.LN2],
  ])('of %s at 1/2, to the digits that steering needs', (_, f, expected) => {
    expect(slopes((x) => f(x), 0.5, 0)[0]).toBeCloseTo(expected, 6);
  });

  it('is finite at √0, where there is none', () => {
    expect(slopes((x) => sqrt(x), 0, 0)[0]).toBeGreaterThan(100);
    expect(slopes((x) => sqrt(x), 0, 0)[0]).toBeLessThan(Infinity);
  });

  it('sees a number that is computed as one variable, and nothing below it', () => {
    const x = real(3);
    const y = x.times(2);
    expect([
      ...gradient(
        y.squared(),
        new Map([
          [y, 0],
          [x, 1],
        ]),
      ),
    ]).toEqual([12, 0]);
  });

  it('counts a shared step once for each use, however often it is shared', () => {
    const x = real(1);
    let y = x.times(1);
    for (let i = 0; i < 60; i++) y = y.plus(y);
    expect(gradient(y, new Map([[x, 0]]))[0]).toBe(2 ** 60);
  });

  it('goes as deep as the formula', () => {
    const x = real(1);
    let y = x.plus(0);
    for (let i = 0; i < 100_000; i++) y = y.plus(1);
    expect(gradient(y, new Map([[x, 0]]))[0]).toBe(1);
  });
});

/** max and min of numbers whose intervals overlap are operations; of others, one of the two. */
function wide(x: Real, y: Real, f: (a: Real, b: Real) => Real): Real {
  const blur = PI.minus(PI.plus(0)).times(1e9);
  return f(x.plus(blur), y.plus(blur));
}
