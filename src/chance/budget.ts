/**
 * The budget of false alarms. Each claim that is judged by sampling has a fixed share, the probability with which its test
 * may refute it although it is true; the share does not depend on which other claims are run. By the union bound a run of
 * all of them refutes any true claim with probability at most the sum of the shares, and that may not pass `BUDGET`.
 */
import { Rational } from '../numbers/rational.ts';

/** Of any false alarm in the whole suite. */
export const BUDGET = '1e-9';
/** A claim's share, unless it says otherwise. */
export const SHARE = '1e-12';
/** With which a claim that has its declared defect passes. It is stated with each verdict, and not added up. */
export const MISS = '1e-6';

/** A claim and its share, the text of a rational. */
export interface Share {
  readonly claim: string;
  readonly share: string;
}

/** The sum of the shares, exactly. Throws if it passes the budget, and names what takes most of it. */
export function ledger(shares: readonly Share[]): Rational {
  const exact = shares.map(({ claim, share }) => ({ claim, share, value: probability(share, claim) }));
  const total = exact.reduce((sum, { value }) => sum.plus(value), Rational.zero);
  if (total.compare(Rational.parse(BUDGET)) <= 0) return total;
  const largest = [...exact].sort((a, b) => b.value.compare(a.value));
  const named = largest.slice(0, NAMED).map(({ claim, share }) => `${claim} (${share})`);
  if (largest.length > NAMED) named.push(`${largest.length - NAMED} more`);
  throw new RangeError(`false-alarm shares sum to ${total.toNumber()}, more than ${BUDGET}: ${named.join(', ')}`);
}

const NAMED = 10;

/** The largest double that is no more than the share: the α of a test. */
export function doubleBelow(share: string): number {
  return probability(share, 'a test').below();
}

function probability(text: string, claim: string): Rational {
  const value = Rational.parse(text);
  if (value.sign() > 0 && value.compare(Rational.one) < 0) return value;
  throw new RangeError(`the share of ${claim} is to lie between 0 and 1, found ${text}`);
}
