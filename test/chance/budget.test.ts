import { describe, expect, it } from 'vitest';
import { BUDGET, doubleBelow, ledger, MISS, SHARE } from '../../src/chance/budget.ts';
import { Rational } from '../../src/numbers/rational.ts';

const claims = (n: number) => Array.from({ length: n }, (_, i) => ({ claim: `demo/claim-${i}`, share: SHARE }));

describe('the budget of false alarms', () => {
  it('is met exactly by a thousand usual shares', () => {
    expect(ledger(claims(1000)).toString()).toBe(Rational.parse(BUDGET).toString());
    expect(ledger([]).sign()).toBe(0);
  });

  it('does not allow for one share more, however small', () => {
    const one = { claim: 'demo/one-too-many', share: '1e-300' };
    expect(() => ledger([...claims(1000), one])).toThrow(/sum to 1e-9, more than 1e-9.*991 more/);
  });

  it('names what takes most of it, the sum and the limit', () => {
    const shares = [...claims(2), { claim: 'demo/greedy', share: '1/5' }];
    expect(() => ledger(shares)).toThrow(
      'false-alarm shares sum to 0.200000000002, more than 1e-9: demo/greedy (1/5), demo/claim-0 (1e-12), demo/claim-1 (1e-12)',
    );
  });

  it('has no shares that are no probabilities', () => {
    for (const share of ['0', '-1e-12', '1', '3/2'])
      expect(() => ledger([{ claim: 'demo/odd', share }])).toThrow(/share of demo\/odd.*between 0 and 1/);
    expect(() => ledger([{ claim: 'demo/odd', share: 'some' }])).toThrow(SyntaxError);
  });

  it('gives each test a double that is no more than its share', () => {
    for (const share of [BUDGET, SHARE, MISS, '1/3', '1/4']) {
      const alpha = doubleBelow(share);
      expect(Rational.of(alpha).compare(Rational.parse(share))).toBeLessThanOrEqual(0);
      expect(Rational.of(alpha * (1 + 2 ** -52)).compare(Rational.parse(share))).toBe(1);
    }
  });
});
