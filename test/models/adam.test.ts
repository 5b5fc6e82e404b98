import { describe, expect, it } from 'vitest';
import {
  adamStep,
  decayWeights,
  growingSquaredRatio,
  secondMoment,
  sgdStep,
  squaredRatio,
  uncorrectedSquaredRatio,
  warmup,
} from '../../src/models/adam.ts';
import { ONE, type Real, real, sqrt, sum } from '../../src/numbers/real.ts';
import { compare, sign } from '../../src/numbers/sign.ts';

const V = (...xs: (number | string)[]): Real[] => xs.map((x) => real(x));
const is = (x: Real, y: number | string | Real) => compare(x, real(y)) === 0;
const moments = { beta1: '0.9', beta2: '0.99' };

/** Kingma & Ba 2015, algorithm 1, step by step. */
function algorithm1(gradients: readonly Real[], epsilon: Real): Real {
  let [m, v, powers1, powers2] = [ONE.minus(1), ONE.minus(1), ONE, ONE];
  let step = ONE;
  for (const g of gradients) {
    m = m.times('0.9').plus(g.times('0.1'));
    v = v.times('0.99').plus(g.squared().times('0.01'));
    powers1 = powers1.times('0.9');
    powers2 = powers2.times('0.99');
    const [mHat, vHat] = [m.over(ONE.minus(powers1)), v.over(ONE.minus(powers2))];
    step = mHat.over(sqrt(vHat).plus(epsilon)).times('0.001').negated();
  }
  return step;
}

describe('the weights of an exponential average', () => {
  it('are in the ratio β, and add up to 1', () => {
    expect(decayWeights('1/2', 3).map((w) => `${w.toNumber()}`)).toEqual([1, 2, 4].map((w) => `${w / 7}`));
    expect(is(sum(decayWeights('0.9', 5)), 1)).toBe(true);
    expect(() => decayWeights('0.9', 0)).toThrow('an exponential average of no values');
  });
});

describe('a step of Adam', () => {
  it('is that of algorithm 1', () => {
    for (const g of [V(3), V(1, -2), V(5, 0, '1/3', 2)]) {
      for (const epsilon of V(0, '1e-8')) {
        expect(is(adamStep(g, { eta: '0.001', ...moments, epsilon }), algorithm1(g, epsilon))).toBe(true);
      }
    }
  });

  it('has the length η for the first gradient, against it', () => {
    expect(is(adamStep(V(-7), { eta: 3, ...moments }), 3)).toBe(true);
  });

  it('has no value where all gradients are 0, unless ε > 0', () => {
    expect(() => sign(adamStep(V(0, 0), { eta: 1, ...moments }))).toThrow('division by zero');
    expect(is(adamStep(V(0, 0), { eta: 1, ...moments, epsilon: '1e-8' }), 0)).toBe(true);
  });

  it('has its square in squaredRatio', () => {
    const g = V(5, 0, '1/3', 2);
    expect(is(adamStep(g, { eta: 1, ...moments }).squared(), squaredRatio(g, moments))).toBe(true);
    expect(is(secondMoment(V(2, 2), '0.99'), 4)).toBe(true);
  });

  it('has its square in closed form for gradients that grow', () => {
    for (const q of V(1, '10/9', 3)) {
      for (const t of [1, 2, 5]) {
        const g = Array.from({ length: t }, (_, i) => q.power(i));
        expect(is(growingSquaredRatio(q, t, moments), squaredRatio(g, moments))).toBe(true);
      }
    }
  });

  it('is (1 − β₁)/√(1 − β₂) at first without bias correction, and the same in the end', () => {
    expect(is(uncorrectedSquaredRatio(V(4), moments), 1)).toBe(true);
    expect(is(uncorrectedSquaredRatio(V(4), { beta1: '0.9', beta2: '0.999' }), 10)).toBe(true);
    const g = V(1, 2, 3);
    const [m, v] = [V('0.081', '0.18', '0.3'), V('0.009801', '0.0396', '0.09')].map(sum);
    expect(is(uncorrectedSquaredRatio(g, moments), m!.squared().over(v!))).toBe(true);
  });
});

describe('the others', () => {
  it('SGD goes against the gradient', () => {
    expect(is(sgdStep(real(3), '1/2'), '-3/2')).toBe(true);
  });

  it('a warmup rises to η', () => {
    expect([0, 1, 2, 3, 4].map((t) => warmup(real(6), t, 3).toNumber())).toEqual([0, 2, 4, 6, 6]);
  });
});
