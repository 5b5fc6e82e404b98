import { describe, expect, it } from 'vitest';
import {
  compoundError,
  compoundExp,
  factorial,
  logCompoundExp,
  taylorError,
  taylorExp,
  taylorRemainder,
  taylorTerm,
} from '../../src/models/exponential.ts';
import { exp, ONE, type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const same = (x: Real, y: Scalar): boolean => compare(x, real(y)) === 0;

describe('the Taylor polynomial', () => {
  it('is 1 of degree 0, and 1 + x + x²/2 + x³/6 of degree 3', () => {
    expect(same(taylorExp(0, real(7)), 1)).toBe(true);
    expect(same(taylorExp(3, real(2)), '19/3')).toBe(true);
    expect(same(taylorExp(3, real(-3)), -2)).toBe(true);
  });

  it('adds a term at a time', () => {
    for (const n of [0, 1, 2, 5]) {
      const step = taylorExp(n + 1, real('-7/3')).minus(taylorExp(n, real('-7/3')));
      expect(same(step, taylorTerm(n + 1, real('-7/3')))).toBe(true);
    }
  });

  it('has terms x^m/m!, the first of them 1', () => {
    expect(same(taylorTerm(0, real(0)), 1)).toBe(true);
    expect(same(taylorTerm(4, real(2)), '2/3')).toBe(true);
    expect(same(factorial(0), 1)).toBe(true);
    expect(same(factorial(20), '2432902008176640000')).toBe(true);
  });

  it('misses e^x by the remainder, and that times e^−x in proportion', () => {
    expect(same(taylorRemainder(1, real(1)).plus(2), exp(1))).toBe(true);
    expect(same(taylorError(1, real(1)).times(exp(1)), taylorRemainder(1, real(1)))).toBe(true);
  });
});

describe('compound interest', () => {
  it('is (1 + x/n)^n', () => {
    expect(same(compoundExp(1, real(5)), 6)).toBe(true);
    expect(same(compoundExp(2, real(-4)), 1)).toBe(true);
    expect(same(compoundExp(3, real(1)), '64/27')).toBe(true);
  });

  it('has a logarithm', () => {
    expect(same(exp(logCompoundExp(3, real(1))), '64/27')).toBe(true);
  });

  it('has a relative error', () => {
    expect(same(compoundError(3, real(1)).plus(exp(-1).times('64/27')), ONE)).toBe(true);
  });
});
