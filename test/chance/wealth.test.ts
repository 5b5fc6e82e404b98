import { describe, expect, it } from 'vitest';
import { Stream } from '../../src/chance/stream.ts';
import { BOLDEST, oddsRatios, Wealth } from '../../src/chance/wealth.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { log, real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const exact = Rational.of;
const not = (x: Rational) => Rational.one.minus(x);
/** a + θb. */
const line = (a: Rational, theta: Rational, b: Rational) => a.plus(theta.times(b));
const f = (y: Rational, mu: Rational, theta: Rational) => line(not(y), theta, y).over(line(not(mu), theta, mu));
const g = (y: Rational, mu: Rational, theta: Rational) =>
  line(not(mu), theta, mu)
    .times(line(y, theta, not(y)))
    .over(theta);

/** Units below the exact logarithm; at least 0 if the capital is not overstated. */
function expectJustBelow(units: number, capital: Rational): void {
  const log2 = log(real(capital))
    .over(log(2))
    .times(2 ** 16);
  expect(compare(real(units), log2)).toBeLessThanOrEqual(0);
  expect(compare(log2, real(units).plus(2))).toBe(-1);
}

describe('the odds ratios of the bets', () => {
  it('are the defect, its roots, and its powers up to the boldest', () => {
    expect(oddsRatios(4)).toEqual([4, 2, Math.sqrt(2), 16, 256, 65536, 2 ** 32]);
    for (const defect of [1 + 2 ** -30, 1.001, 1.1, 2, 1e6, BOLDEST]) {
      const ratios = oddsRatios(defect);
      expect(ratios.length).toBeLessThanOrEqual(16);
      expect(Math.max(...ratios)).toBeLessThanOrEqual(BOLDEST);
      expect(Math.min(...ratios)).toBeGreaterThan(1);
    }
  });
});

describe('a bet', () => {
  it('is fair at the mean that is claimed, and so is the bet against the defect at the mean it stands for', () => {
    for (const [mu, theta] of [
      ['1/3', '3/2'],
      ['1/1000', '100'],
      ['0.9', '1.1'],
    ].map((p) => p.map(Rational.parse))) {
      const q = theta!.times(mu!).over(line(not(mu!), theta!, mu!));
      const [yes, no] = [Rational.one, Rational.zero];
      expect(
        f(yes, mu!, theta!)
          .times(mu!)
          .plus(f(no, mu!, theta!).times(not(mu!)))
          .toString(),
      ).toBe('1');
      expect(
        g(yes, mu!, theta!)
          .times(q)
          .plus(g(no, mu!, theta!).times(not(q)))
          .toString(),
      ).toBe('1');
      expect(q.times(not(mu!)).equals(theta!.times(mu!).times(not(q)))).toBe(true);
    }
  });

  it('never overstates its capital, nor understates it by two units, for any outcomes and means', () => {
    const stream = new Stream(['wealth']);
    for (const defect of [1.01, 1.7, 5, 1e9]) {
      for (const scale of [1, 1e-3, 1e-12]) {
        const wealth = new Wealth(defect);
        const ratios = oddsRatios(defect).map(exact);
        const capitals = ratios.map(() => Rational.one);
        let doubt = Rational.one;
        for (let n = 0; n < 40; n++) {
          const mu = stream.nextUniform() * scale;
          const y = n % 3 === 0 ? stream.nextUniform() : stream.nextUniform() < 2 * mu ? 1 : 0;
          wealth.stake(1, mu, 0);
          wealth.againstClaim(y, 1 - y, mu, 1 - mu);
          wealth.againstDefect(y, 1 - y, mu, 1 - mu);
          ratios.forEach((theta, k) => {
            capitals[k] = capitals[k]!.times(f(exact(y), exact(mu), theta));
          });
          doubt = doubt.times(g(exact(y), exact(mu), ratios[0]!));
        }
        const gains = wealth.gains();
        capitals.forEach((capital, k) => {
          expectJustBelow(gains.claim[k]!, capital);
        });
        expectJustBelow(gains.defect, doubt);
      }
    }
  });

  it('keeps capitals that no double holds', () => {
    const [wins, losses] = [new Wealth(1e12), new Wealth(1e12)];
    for (let n = 0; n < 60; n++) {
      wins.stake(1, 2 ** -60, 0);
      wins.againstClaim(1, 0, 2 ** -60, 1);
      wins.againstDefect(1, 0, 2 ** -60, 1);
      losses.stake(1, 0.75, 0);
      losses.againstClaim(0, 1, 0.75, 0.25);
      losses.againstDefect(0, 1, 0.75, 0.25);
    }
    const power = (x: Rational) => Array.from({ length: 60 }, () => x).reduce((a, b) => a.times(b));
    // 1 − 2^−60 is no double: its complement was rounded, as complements are.
    const theta = exact(1e12);
    expectJustBelow(wins.gains().claim[0]!, power(theta.over(line(Rational.one, theta, exact(2 ** -60)))));
    expectJustBelow(losses.gains().claim[0]!, power(f(Rational.zero, exact(0.75), theta)));
    expectJustBelow(losses.gains().defect, power(g(Rational.zero, exact(0.75), theta)));
  });

  it('made many times at once is the same bet', () => {
    const mu = 0.3;
    for (const [happened, n] of [
      [0, 1],
      [1, 1],
      [3, 10],
      [777, 1024],
      [0, 100_000],
      [100_000, 100_000],
    ] as const) {
      const [one, many] = [new Wealth(3), new Wealth(3)];
      for (let i = 0; i < n; i++) {
        const y = i < happened ? 1 : 0;
        one.stake(1, mu, 0);
        one.againstClaim(y, 1 - y, mu, 1 - mu);
        one.againstDefect(y, 1 - y, mu, 1 - mu);
      }
      many.stake(n, mu, 0);
      many.manyAgainstClaim(happened, n, mu, 1 - mu);
      many.manyAgainstDefect(happened, n, mu, 1 - mu);
      const [a, b] = [one.gains(), many.gains()];
      expect(b.staked).toBe(n);
      [...a.claim, a.defect].forEach((units, k) => {
        expect(Math.abs(units - [...b.claim, b.defect][k]!)).toBeLessThanOrEqual(1);
      });
    }
  });

  it('has nothing at stake where the mean may be anything', () => {
    const wealth = new Wealth(2);
    expect(wealth.stake(1, 1, 0)).toBe(false);
    expect(wealth.stake(1, 1 - 2 ** -53, 0)).toBe(true);
    expect(wealth.gains().staked).toBe(1);
  });

  it('is not made so often that its rounding cannot be bounded', () => {
    const wealth = new Wealth(2);
    wealth.stake(2 ** 40 + 1, 0.5, 0);
    expect(() => wealth.gains()).toThrow(/at most 2\^40/);
  });

  it('pays for its roundings', () => {
    const wealth = new Wealth(2);
    wealth.stake(2 ** 40, 0.5, 0);
    // γ = 10 · 2^40 · 2^−53 of the capital 1: 115.5 units and the one that is cut off.
    expect(wealth.gains().defect).toBe(-116);
  });
});
