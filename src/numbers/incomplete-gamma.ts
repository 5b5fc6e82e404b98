/**
 * The regularised incomplete gamma functions, by their logarithms, far tails included:
 *
 *   P(a, x) = γ(a, x)/Γ(a),   Q(a, x) = Γ(a, x)/Γ(a) = 1 − P(a, x),   a > 0 rational, x ≥ 0.
 *
 * Both are the density x^a e^−x/Γ(a + 1) times a sum of positive terms (DLMF 8.11.4, 8.8.2 repeated):
 *
 *   P(a, x) = x^a e^−x/Γ(a + 1) · Σ_k x^k/((a + 1)⋯(a + k)),
 *   Q(a, x) = x^a e^−x/Γ(a + 1) · (a/x) S(a),   S(a) = 1 + ((a − 1)/x) S(a − 1),
 *
 * where S(b) = x^{1−b} e^x Γ(b, x) = ∫ (1 + s/x)^{b−1} e^−s ds over s > 0. So S increases with b, S(1) = 1, and for b > 1
 * e^{(b−1)s/x} in place of the power gives S(b) ≤ 1/(1 − (b − 1)/x): the rest of a geometric series. Arrived at 0 < c < 1
 * it is the continued fraction (DLMF 8.9.2)
 *
 *   S(c) = 1/(1 + ((1 − c)/x)/(1 + (1/x)/(1 + ((2 − c)/x)/(1 + (2/x)/(1 + ⋯ ))))),
 *
 * whose parts are all positive: each tail of it, 1 + α/(1 + ⋯), lies in [1, 1 + α].
 *
 * The tail with the quicker sum is computed, which is the lesser one up to a small factor, and the other one is 1 minus
 * it.
 */
/**
 * The regularised incomplete gamma functions, by their logarithms, far tails included:
 *
 *   P(a, x) = γ(a, x)/Γ(a),   Q(a, x) = Γ(a, x)/Γ(a) = 1 − P(a, x),   a > 0 rational, x ≥ 0.
 *
 * Both are the density x^a e^−x/Γ(a + 1) times a sum of positive terms (DLMF 8.11.4, 8.8.2 repeated):
 *
 *   P(a, x) = x^a e^−x/Γ(a + 1) · Σ_k x^k/((a + 1)⋯(a + k)),
 *   Q(a, x) = x^a e^−x/Γ(a + 1) · (a/x) S(a),   S(a) = 1 + ((a − 1)/x) S(a − 1),
 *
 * where S(b) = x^{1−b} e^x Γ(b, x) = ∫ (1 + s/x)^{b−1} e^−s ds over s > 0. So S increases with b, S(1) = 1, and for b > 1
 * e^{(b−1)s/x} in place of the power gives S(b) ≤ 1/(1 − (b − 1)/x): the rest of a geometric series. Arrived at 0 < c < 1
 * it is the continued fraction (DLMF 8.9.2)
 *
 *   S(c) = 1/(1 + ((1 − c)/x)/(1 + (1/x)/(1 + ((2 − c)/x)/(1 + (2/x)/(1 + ⋯ ))))),
 *
 * whose parts are all positive: each tail of it, 1 + α/(1 + ⋯), lies in [1, 1 + α].
 *
 * The tail with the quicker sum is computed, which is the lesser one up to a small factor, and the other one is 1 minus
 * it. Doubles get the density from enclosures of more bits, because a log x − x − log Γ(a + 1) cancels.
 */
import type { Special } from './arithmetic.ts';
import type { Enclosure, Enclosures } from './enclosure.ts';
import type { Interval } from './interval.ts';
import { type Mpfr, signOf } from './mpfr.ts';
import { cutOff, restAfter } from './nested-sum.ts';
import { Rational } from './rational.ts';
import { type Real, real, type Scalar, special } from './real.ts';
import { doubles, enclosed, hull, logComplement, logFactorial, type Numbers, throughEnclosures } from './tails.ts';

export type Tail = 'lower' | 'upper';

/** log P(a, x) for x > 0. `a`: a positive rational, as text or leaf. Throws `OutsideDomain` where x ≤ 0. */
export function logGammaP(a: Scalar, x: Scalar): Real {
  return special(logGammaTail.lower, [shape(a)], real(x));
}

/** log Q(a, x) for x ≥ 0. `a`: a positive rational, as text or leaf. Throws `OutsideDomain` where x < 0. */
export function logGammaQ(a: Scalar, x: Scalar): Real {
  return special(logGammaTail.upper, [shape(a)], real(x));
}

function shape(a: Scalar): Rational {
  const q = real(a).leaf;
  if (q === undefined || q.sign() <= 0)
    throw new RangeError('the shape of an incomplete gamma function is a rational > 0');
  return q;
}

/** log P increases with x, log Q decreases. */
export const logGammaTail: Readonly<Record<Tail, Special>> = {
  lower: {
    name: 'logGammaP',
    domain: 'x > 0',
    interval: ([a], x) => hull((end) => inDoubles('lower', a!, end), x.lo, x.hi),
    enclosure: (E, [a], x) => hull((end) => inEnclosures(E, 'lower', a!, end), x.lo, x.hi),
  },
  upper: {
    name: 'logGammaQ',
    domain: 'x ≥ 0',
    interval: ([a], x) => hull((end) => inDoubles('upper', a!, end), x.hi, x.lo),
    enclosure: (E, [a], x) => hull((end) => inEnclosures(E, 'upper', a!, end), x.hi, x.lo),
  },
};

function inDoubles(tail: Tail, a: Rational, x: number): Interval {
  if (x === 0 || x === Infinity) return atAnEnd(tail, x);
  const density = throughEnclosures((E) => logDensity(E, a, E.double(x)));
  const { lo, hi } = logTail(doubles, tail, a, { lo: x, hi: x }, x, density);
  return { lo, hi: Math.min(hi, 0) };
}

function inEnclosures(E: Enclosures, tail: Tail, a: Rational, x: Mpfr): Enclosure {
  const point = { lo: x, hi: x };
  const N = enclosed(E);
  if (signOf(x) <= 0 || E.upper(point) === Infinity) {
    const { lo, hi } = atAnEnd(tail, Math.max(E.lower(point), 0));
    return N.between(lo, hi);
  }
  return E.min(logTail(N, tail, a, point, E.lower(point), logDensity(E, a, point)), E.double(0));
}

function atAnEnd(tail: Tail, x: number): Interval {
  return { lo: tail === 'upper' && x === 0 ? 0 : -Infinity, hi: 0 };
}

/** log(x^a e^−x/Γ(a + 1)). */
function logDensity(E: Enclosures, a: Rational, x: Enclosure): Enclosure {
  return E.sub(E.sub(E.mul(E.of(a), E.apply('log', x)), x), logFactorial(E, a));
}

/** One of the tails at a point x > 0, to which `near` is the double. */
function logTail<T>(N: Numbers<T>, tail: Tail, a: Rational, x: T, near: number, density: T): T {
  const quick = near < Math.max(a.toNumber(), N.bits / 32) ? 'lower' : 'upper';
  const sum = quick === 'lower' ? lowerSum(N, a, x, near) : N.mul(N.div(N.of(a), x), upperSum(N, a, x, near));
  const log = N.add(density, N.apply('log', sum));
  return tail === quick ? log : logComplement(N, log);
}

/** Σ_k x^k/((a + 1)⋯(a + k)). */
function lowerSum<T>(N: Numbers<T>, a: Rational, x: T, near: number): T {
  const start = a.toNumber();
  const ratio = (j: number): number => near / (start + j);
  const exact = (j: number): T => N.div(x, N.of(a.plus(Rational.of(j))));
  const K = cutOff(ratio, N.bits, Infinity);
  const rest = restAfter(ratio(K + 1));
  return N.nested(ratio, roundings(a), exact, K, N.between(rest.lo, rest.hi));
}

/** S(a), down to S(c), 0 < c ≤ 1, if the series is not cut off before. */
function upperSum<T>(N: Numbers<T>, a: Rational, x: T, near: number): T {
  const steps = (a.num - 1n) / a.den;
  const c = a.minus(Rational.of(steps));
  const start = c.toNumber();
  const last = Number(steps);
  const ratio = (j: number): number => (start + (last - j)) / near;
  const exact = (j: number): T => N.div(N.of(c.plus(Rational.of(last - j))), x);
  const K = cutOff(ratio, N.bits, last);
  if (K === last) return N.nested(ratio, roundings(a), exact, K, fraction(N, c, x, near));
  const rest = restAfter(ratio(K + 1));
  return N.nested(ratio, roundings(a), exact, K, N.between(rest.lo, rest.hi));
}

/** Of ratios a ± j to x in doubles: 1 if a is a half-integer, else 3. */
function roundings(a: Rational): number {
  return a.den <= 2n && a.num < 2n ** 50n ? 1 : 3;
}

/** S(c), 0 < c ≤ 1, by its continued fraction 1 + α₁/(1 + α₂/(1 + ⋯)). */
function fraction<T>(N: Numbers<T>, c: Rational, x: T, near: number): T {
  const one = N.of(Rational.one);
  if (c.isInteger()) return one;
  const alpha = (j: number): T => {
    const i = Rational.of(Math.ceil(j / 2));
    return N.div(N.of(j % 2 === 0 ? i : i.minus(c)), x);
  };
  const K = cutOff((j) => contraction(j / 2 / near), N.bits, Infinity);
  let tail = N.hull(one, N.add(one, alpha(K + 1)));
  for (let j = K; j > 0; j--) tail = N.within(() => N.add(one, N.div(alpha(j), tail)));
  return N.div(one, tail);
}

/** By which t ↦ 1 + α/t contracts about its fixed point: roughly, what one more part of the fraction gains. */
function contraction(alpha: number): number {
  const root = Math.sqrt(1 + 4 * alpha);
  return (root - 1) / (root + 1);
}
