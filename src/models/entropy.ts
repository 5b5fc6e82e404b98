/** Entropy of a distribution, and two indices of uncertainty made of its k largest probabilities. */
import { log, type Real, sum } from '../numbers/real.ts';
import { compare, sign } from '../numbers/sign.ts';

/** −Σ pᵢ log pᵢ, with 0 log 0 = 0, over entries that need not sum to 1. */
export function entropy(p: readonly Real[]): Real {
  return codedEntropy(p.filter((pi) => sign(pi) !== 0));
}

/** −Σ pᵢ log pᵢ as a program computes it: throws `OutsideDomain` where pᵢ = 0. */
export function codedEntropy(p: readonly Real[]): Real {
  return sum(p.map((pi) => pi.times(log(pi)))).negated();
}

/** The k largest entries, the largest first; all of them if there are fewer. */
export function largest(p: readonly Real[], k: number): Real[] {
  return p.toSorted((a, b) => compare(b, a)).slice(0, k);
}

/** Entries in proportion, with sum 1; throws `OutsideDomain` where their sum is 0. */
export function normalized(p: readonly Real[]): Real[] {
  const total = sum(p);
  return p.map((pi) => pi.over(total));
}

/** The k largest probabilities, renormalised. */
export function top(p: readonly Real[], k: number): Real[] {
  return normalized(largest(p, k));
}

/**
 * The top-k uncertainty, H(top k)/log k: 0 for a point mass, 1 where the k largest probabilities are equal.
 * 苏剑林, kexue.fm/archives/8728, eq. (2). Throws `OutsideDomain` for k = 1.
 */
export function uncertainty(p: readonly Real[], k: number): Real {
  return entropy(top(p, k)).over(log(k));
}

/** −Σ pᵢ log pᵢ over the k largest, not renormalised: eq. (6) there, without its factor 1/log m. */
export function partialEntropy(p: readonly Real[], k: number): Real {
  return entropy(largest(p, k));
}

/** The top-k uncertainty as the reference code computes it, without 0 log 0 = 0; the smallest of the k first. */
export function codedUncertainty(p: readonly Real[], k: number): Real {
  return codedEntropy(normalized(largest(p, k).toReversed())).over(log(k));
}
