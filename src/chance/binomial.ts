/**
 * The tails of the binomial law, X = the number of successes in n independent trials of probability p, q = 1 − p:
 *
 *   P(X ≥ k) = C(n, k) p^k q^{n−k} · (1 + r₁ + r₁r₂ + ⋯),   r_j = (n − k − j + 1)/(k + j) · p/q,
 *
 * and P(X ≤ k) is the same for the n − X failures. Of a tail and its complement the one is summed whose ratios begin below
 * 1; the other one is 1 minus it. All probabilities are logarithms, so that none underflows.
 */
import { OutsideDomain, type Special } from '../numbers/arithmetic.ts';
import type { Enclosure, Enclosures } from '../numbers/enclosure.ts';
import type { Interval } from '../numbers/interval.ts';
import { signOf } from '../numbers/mpfr.ts';
import { cutOff, restAfter } from '../numbers/nested-sum.ts';
import { Rational } from '../numbers/rational.ts';
import { ONE, type Real, real, type Scalar, special, ZERO } from '../numbers/real.ts';
import { compare, sign } from '../numbers/sign.ts';
import {
  doubles,
  enclosed,
  hull,
  logComplement,
  logFactorial,
  type Numbers,
  throughEnclosures,
} from '../numbers/tails.ts';

/**
 * log P(X ≥ k), n = 0, 1, …, any integer k, 0 ≤ p ≤ 1. Throws `OutsideDomain` where the probability is 0, and for p outside
 * [0, 1].
 */
export function logBinomialUpperTail(n: number, p: Scalar, k: number): Real {
  return tail('upper', n, real(p), k);
}

/** log P(X ≤ k), likewise. */
export function logBinomialLowerTail(n: number, p: Scalar, k: number): Real {
  return tail('lower', n, real(p), k);
}

type Tail = 'upper' | 'lower';

function tail(side: Tail, n: number, p: Real, k: number): Real {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`expected the number of trials 0, 1, 2, …, found ${n}`);
  if (!Number.isSafeInteger(k)) throw new RangeError(`expected an integer, found ${k}`);
  if (sign(p) < 0 || compare(p, ONE) > 0) throw new OutsideDomain('a probability outside [0, 1]');
  if (side === 'upper' ? k <= 0 : k >= n) return ZERO;
  if (side === 'upper' ? k > n : k < 0) throw new OutsideDomain('the logarithm of the probability 0');
  const certain = side === 'upper' ? 1 : 0;
  if (compare(p, real(certain)) === 0) return ZERO;
  if (compare(p, real(1 - certain)) === 0) throw new OutsideDomain('the logarithm of the probability 0');
  return special(TAILS[side], [Rational.of(n), Rational.of(k)], p);
}

/** The upper tail grows with p, the lower one falls. */
const TAILS: Readonly<Record<Tail, Special>> = {
  upper: {
    name: 'logBinomialUpperTail',
    domain: 'x > 0',
    interval: (nk, p) => hull((end) => inDoubles('upper', nk, end), p.lo, p.hi),
    enclosure: (E, nk, p) => hull((end) => inEnclosures(E, 'upper', nk, { lo: end, hi: end }), p.lo, p.hi),
  },
  lower: {
    name: 'logBinomialLowerTail',
    domain: 'x > 0',
    interval: (nk, p) => hull((end) => inDoubles('lower', nk, end), p.hi, p.lo),
    enclosure: (E, nk, p) => hull((end) => inEnclosures(E, 'lower', nk, { lo: end, hi: end }), p.hi, p.lo),
  },
};

const UNKNOWN: Interval = { lo: -Infinity, hi: 0 };

/** n and k. */
type Count = readonly Rational[];

function inDoubles(side: Tail, [n, k]: Count, p: number): Interval {
  if (!(p > 0 && p < 1)) return UNKNOWN;
  const density = (at: Rational) => throughEnclosures((E) => logDensity(E, n!, at, E.double(p)));
  const { lo, hi } = logTail(doubles, side, Number(n!.num), Number(k!.num), { lo: p, hi: p }, p, density);
  return { lo, hi: Math.min(hi, 0) };
}

function inEnclosures(E: Enclosures, side: Tail, [n, k]: Count, p: Enclosure): Enclosure {
  const near = E.lower(p);
  const N = enclosed(E);
  if (signOf(p.lo) <= 0 || E.sign(E.sub(p, E.double(1))) !== -1) return N.between(UNKNOWN.lo, UNKNOWN.hi);
  const density = (at: Rational) => logDensity(E, n!, at, p);
  return E.min(logTail(N, side, Number(n!.num), Number(k!.num), p, near, density), E.double(0));
}

/** log P(X = k). */
function logDensity(E: Enclosures, n: Rational, k: Rational, p: Enclosure): Enclosure {
  const failures = n.minus(k);
  const choose = E.sub(E.sub(logFactorial(E, n), logFactorial(E, k)), logFactorial(E, failures));
  const successes = E.mul(E.of(k), E.apply('log', p));
  return E.add(choose, E.add(successes, E.mul(E.of(failures), E.apply('log1p', E.neg(p)))));
}

/** A tail at a point 0 < p < 1, to which `near` is the double: P(X ≥ k) or P(X ≤ k). */
function logTail<T>(
  N: Numbers<T>,
  side: Tail,
  n: number,
  k: number,
  p: T,
  near: number,
  density: (at: Rational) => T,
): T {
  const light = side === 'upper' ? k >= near * n : k <= near * n;
  if (!light) {
    const other =
      side === 'upper'
        ? logTail(N, 'lower', n, k - 1, p, near, density)
        : logTail(N, 'upper', n, k + 1, p, near, density);
    return logComplement(N, other);
  }
  const q = N.sub(N.of(Rational.one), p);
  const sum =
    side === 'upper'
      ? ratioSum(N, n, k, N.div(p, q), near / (1 - near))
      : ratioSum(N, n, n - k, N.div(q, p), (1 - near) / near);
  return N.add(density(Rational.of(k)), N.apply('log', sum));
}

/** 1 + r₁ + r₁r₂ + ⋯ down to r_{n−k}. */
function ratioSum<T>(N: Numbers<T>, n: number, k: number, odds: T, near: number): T {
  const ratio = (j: number): number => ((n - k + 1 - j) / (k + j)) * near;
  const exact = (j: number): T => N.mul(N.of(Rational.ratio(BigInt(n - k + 1 - j), BigInt(k + j))), odds);
  const K = cutOff(ratio, N.bits, n - k);
  const rest = K === n - k ? { lo: 1, hi: 1 } : restAfter(ratio(K + 1));
  return N.nested(ratio, 4, exact, K, N.between(rest.lo, rest.hi));
}
