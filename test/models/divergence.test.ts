import { describe, expect, it } from 'vitest';
import { klDivergence } from '../../src/models/divergence.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { log, type Real, real } from '../../src/numbers/real.ts';
import { compare, sign } from '../../src/numbers/sign.ts';

const P = (...xs: (number | string)[]): Real[] => xs.map((x) => real(x));

describe('the Kullback–Leibler divergence', () => {
  it('is Σ p log(p/q)', () => {
    const kl = klDivergence(P('1/2', '1/2'), P('1/4', '3/4'));
    expect(compare(kl, log('4/3').over(2))).toBe(0);
    expect(sign(klDivergence(P('1/3', '2/3'), P('1/3', '2/3')))).toBe(0);
  });

  it('is not symmetric', () => {
    const [p, q] = [P('1/2', '1/2'), P('1/4', '3/4')];
    expect(sign(klDivergence(p, q).minus(klDivergence(q, p)))).toBe(1);
  });

  it('leaves out atoms without mass', () => {
    expect(compare(klDivergence(P(0, 1), P('1/2', '1/2')), log(2))).toBe(0);
    expect(sign(klDivergence(P(0, 1), P(0, 1)))).toBe(0);
  });

  it('has no value where q vanishes and p does not', () => {
    expect(() => klDivergence(P('1/2', '1/2'), P(0, 1))).toThrow(OutsideDomain);
  });
});
