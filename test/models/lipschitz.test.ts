import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import {
  clipped,
  isLipschitz,
  lipschitzConstant,
  oneSidedPenalty,
  penalty,
  powerIteration,
  spectrallyNormalised,
} from '../../src/models/lipschitz.ts';
import { spectralNorm } from '../../src/models/spectral-norm.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]) => xs.map((x) => real(x));
const is = (x: Real, value: Scalar) => expect(compare(x, real(value))).toBe(0);

describe('Lipschitz constants', () => {
  const points = [V(0, 0), V(3, 4), V(3, 0)];

  it('are the largest slope of a pair', () => {
    is(lipschitzConstant(points, V(0, 10, 1)), '9/4');
    is(lipschitzConstant(points, V(2, 2, 2)), 0);
    is(lipschitzConstant([V(1)], V(7)), 0);
    expect(() => lipschitzConstant([V(1), V(1)], V(0, 1))).toThrow(OutsideDomain);
  });

  it('are tested at every pair', () => {
    const holds = (C: Scalar) => decide(isLipschitz(C, points, V(0, 10, 1)));
    expect([holds('9/4'), holds('2249/1000'), holds(2)]).toEqual(['yes', 'no', 'no']);
    expect(decide(isLipschitz(0, [V(1)], V(7)))).toBe('yes');
  });
});

describe('what keeps a layer in bounds', () => {
  it('clipping moves entries to the nearer end', () => {
    const [row] = clipped([V(3, -3, '1/2', -2)], 2);
    for (const [i, v] of ['2', '-2', '1/2', '-2'].entries()) is(row![i]!, v);
  });

  it('spectral normalisation leaves a norm of 1', () => {
    is(spectralNorm(spectrallyNormalised([V(3, 0), V(0, -4)])), 1);
    expect(() => spectrallyNormalised([V(0, 0)])).toThrow(OutsideDomain);
  });

  it('power iteration approaches the norm from below', () => {
    const W = [V(2, 0), V(0, 1)];
    is(powerIteration(W, V(1, 0), 0), 2);
    is(powerIteration(W, V(0, 1), 5), 1);
    const estimates = [0, 1, 4].map((k) => powerIteration(W, V(1, 1), k).toNumber());
    expect(estimates[0]).toBeCloseTo(Math.sqrt(5 / 2), 12);
    expect(estimates[1]).toBeCloseTo(Math.sqrt(65 / 17), 12);
    expect(estimates[2]).toBeGreaterThan(1.9999);
    expect(estimates[2]).toBeLessThan(2);
  });

  it('penalties are squares of the distance from 1, on one side or both', () => {
    is(penalty(real('1/2')), '1/4');
    is(penalty(real(3)), 4);
    is(oneSidedPenalty(real('1/2')), 0);
    is(oneSidedPenalty(real(3)), 4);
  });
});
