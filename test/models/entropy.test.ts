import { describe, expect, it } from 'vitest';
import {
  codedEntropy,
  codedUncertainty,
  entropy,
  largest,
  normalized,
  partialEntropy,
  top,
  uncertainty,
} from '../../src/models/entropy.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { evaluate } from '../../src/numbers/evaluate.ts';
import { rationals } from '../../src/numbers/rationals.ts';
import { log, type Real, real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const P = (...xs: (number | string)[]): Real[] => xs.map((x) => real(x));
const texts = (x: readonly Real[]) => x.map((v) => `${evaluate(v, rationals)}`);

describe('entropy', () => {
  it('is −Σ p log p, with 0 log 0 = 0', () => {
    expect(compare(entropy(P('1/2', '1/4', '1/4')), log(2).times('3/2'))).toBe(0);
    expect(compare(entropy(P('1/2', '1/2', 0)), log(2))).toBe(0);
    expect(compare(entropy(P(1, 0)), real(0))).toBe(0);
  });

  it('has no value at a zero as it is coded', () => {
    expect(compare(codedEntropy(P('1/2', '1/2')), log(2))).toBe(0);
    expect(() => codedEntropy(P(1, 0))).toThrow(OutsideDomain);
  });
});

describe('the k largest', () => {
  it('come largest first, all of them if there are fewer, and small numbers are not sorted as text', () => {
    expect(texts(largest(P('1/20', '1e-7', '9/10'), 2))).toEqual(['9/10', '1/20']);
    expect(texts(largest(P('1/4', '3/4'), 3))).toEqual(['3/4', '1/4']);
  });

  it('are renormalised', () => {
    expect(texts(top(P('1/4', '1/2', '1/4'), 2))).toEqual(['2/3', '1/3']);
    expect(texts(normalized(P(1, 2, 1)))).toEqual(['1/4', '1/2', '1/4']);
    expect(() => normalized(P(0, 0))).toThrow(OutsideDomain);
  });
});

describe('the top-k uncertainty', () => {
  it('is the entropy of the k largest over log k', () => {
    const expected = log(3).over(log(2)).minus('2/3');
    expect(compare(uncertainty(P('1/4', '1/2', '1/4'), 2), expected)).toBe(0);
    expect(compare(codedUncertainty(P('1/4', '1/2', '1/4'), 2), expected)).toBe(0);
    expect(compare(uncertainty(P(1, 0, 0), 3), real(0))).toBe(0);
    expect(() => codedUncertainty(P(1, 0, 0), 2)).toThrow(OutsideDomain);
  });

  it('has no value for k = 1', () => {
    expect(() => uncertainty(P('1/2', '1/2'), 1)).toThrow(OutsideDomain);
  });
});

describe('the partial entropy', () => {
  it('leaves the k largest as they are', () => {
    expect(compare(partialEntropy(P('1/4', '1/4', '1/2'), 2), log(2))).toBe(0);
    expect(compare(partialEntropy(P('1/4', '1/4', '1/2'), 1), log(2).over(2))).toBe(0);
  });
});
