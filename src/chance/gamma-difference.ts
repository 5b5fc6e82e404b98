/**
 * The law of αA − βB for independent gamma variables A and B of one shape m, α, β > 0: on y ≥ 0 its tails are
 *
 *   P(αA − βB ≥ y) = E Q(m, (y + βB)/α),   P(αA − βB ≤ y) = E P(m, (y + βB)/α).
 *
 * Either is I = ∫ f(θ) dθ, where B = e^θ and f(θ) = e^{mθ − e^θ} T(m, z)/Γ(m), z = (y + βe^θ)/α, T one of P and Q. All
 * the terms of the trapezoidal rule T_h = h Σ_j f(jh) are positive, and its error is less than the rounding:
 *
 *   In the strip |Im θ| ≤ φ < π/2, Re z > 0, and |z| ≤ Re z/cos φ. Γ(m, z) = z^m ∫ t^{m−1} e^{−zt} dt over t > 1, and
 *   γ(m, z) the same over 0 < t < 1, so that |T(m, z)| ≤ (|z|/Re z)^m T(m, Re z). Hence, for w = log cos φ,
 *     |f(θ + iφ)| ≤ cos^{−m} φ · e^{mθ − e^{θ + w}} T(m, (y + βe^{θ + w})/α)/Γ(m) = cos^{−2m} φ · f(θ + w),
 *   whose integral is cos^{−2m} φ · I. By Theorem 5.1 of Trefethen & Weideman, *The exponentially convergent trapezoidal
 *   rule*, SIAM Review 56 (2014),
 *     |T_h − I| ≤ δI,   δ = 2 cos^{−2m} φ/(e^{2πφ/h} − 1).
 *
 * What the sum leaves out beyond a node jh, where B = e^{jh}, is compared with geometric series. To the right the densities
 * fall by at least e^{(e^h − 1)B − mh} a step, Q is less than here and P less than 1. To the left they fall by at least
 * e^{mh − (1 − e^−h)B} and at most e^{mh}, and T lies between its values here and for B = 0.
 */
import type { Special } from '../numbers/arithmetic.ts';
import { type Enclosure, type Enclosures, withEnclosures } from '../numbers/enclosure.ts';
import { logGammaTail, type Tail } from '../numbers/incomplete-gamma.ts';
import type { Rational } from '../numbers/rational.ts';
import { type Real, special } from '../numbers/real.ts';
import { hull } from '../numbers/tails.ts';

/** log P(αA − βB ≥ y), or ≤ y. Shape and scales: rationals > 0; y ≥ 0, else `OutsideDomain`. */
export function logGammaDifference(tail: Tail, shape: Rational, alpha: Rational, beta: Rational, y: Real): Real {
  return special(DIFFERENCE[tail], [shape, alpha, beta], y);
}

const DIFFERENCE: Readonly<Record<Tail, Special>> = {
  lower: {
    name: 'logGammaDifferenceP',
    domain: 'x ≥ 0',
    interval: (law, y) => hull((end) => inDoubles('lower', law, end), y.lo, y.hi),
    enclosure: (E, law, y) => hull((end) => inEnclosures(E, 'lower', law, { lo: end, hi: end }), y.lo, y.hi),
  },
  upper: {
    name: 'logGammaDifferenceQ',
    domain: 'x ≥ 0',
    interval: (law, y) => hull((end) => inDoubles('upper', law, end), y.hi, y.lo),
    enclosure: (E, law, y) => hull((end) => inEnclosures(E, 'upper', law, { lo: end, hi: end }), y.hi, y.lo),
  },
};

type Law = readonly Rational[];

/** What the rule neglects in doubles, and the precision of its terms. */
const NEGLECTED_BITS = 50;
const TERM_BITS = 128;
/** If so many nodes do not do, no more is said than that a probability is at most 1. */
const MOST_NODES = 100_000;

function inDoubles(tail: Tail, law: Law, y: number): { lo: number; hi: number } {
  return withEnclosures(TERM_BITS, (E) => {
    const T = logGammaTail[tail];
    const logTail = (z: Enclosure): Enclosure => {
      const { lo, hi } = T.interval([law[0]!], { lo: E.lower(z), hi: E.upper(z) });
      return { lo: E.double(lo).lo, hi: E.double(hi).hi };
    };
    const value = logIntegral(E, NEGLECTED_BITS, tail, law, E.double(y), logTail);
    return { lo: E.lower(value), hi: E.upper(value) };
  });
}

function inEnclosures(E: Enclosures, tail: Tail, law: Law, y: Enclosure): Enclosure {
  const logTail = (z: Enclosure): Enclosure => logGammaTail[tail].enclosure(E, [law[0]!], z);
  return logIntegral(E, E.bits, tail, law, E.max(y, E.double(0)), logTail);
}

/** log I, but for 2^−bits of I. */
function logIntegral(
  E: Enclosures,
  bits: number,
  tail: Tail,
  [shape, alpha, beta]: Law,
  y: Enclosure,
  logTail: (z: Enclosure) => Enclosure,
): Enclosure {
  const zero = E.double(0);
  const unknown = { lo: E.double(-Infinity).lo, hi: zero.hi };
  const [m, a, b] = [E.of(shape!), E.of(alpha!), E.of(beta!)];
  const h = step(shape!.toNumber(), bits);
  const width = E.double(h);
  const logGamma = E.apply('lgamma', m);

  /** B = e^θ and the logarithms of its density and of T at θ = jh. */
  const node = (j: number) => {
    const theta = E.double(j * h);
    const B = E.apply('exp', theta);
    const density = E.sub(E.sub(E.mul(m, theta), B), logGamma);
    return { B, density, value: logTail(E.div(E.add(y, E.mul(b, B)), a)) };
  };

  const start = Math.round(Math.log(likelyB(tail, shape!, alpha!, beta!, E.lower(y))) / h);
  const first = node(start);
  const scale = E.double(E.upper(E.add(first.density, first.value)));
  const summand = (density: Enclosure, value: Enclosure) => E.apply('exp', E.sub(E.add(density, value), scale));

  const atZero = logTail(E.div(y, a));

  /** Whether x is less than 2^−bits of the sum. */
  const negligible = (x: Enclosure) => E.upper(E.div(x, sum)) < 2 ** -Math.min(bits, 1000);
  let sum = E.double(0);
  for (let [j, done] = [start, false]; !done; j++) {
    if (j - start > MOST_NODES) return unknown;
    const { B, density, value } = node(j);
    sum = E.add(sum, summand(density, value));
    const fall = E.sub(E.mul(B, E.apply('expm1', width)), E.mul(m, width));
    if (!(E.lower(fall) > 0)) continue;
    const rest = E.div(summand(density, tail === 'lower' ? zero : value), E.apply('expm1', fall));
    done = negligible(rest);
    if (done) sum = { lo: sum.lo, hi: E.add(sum, rest).hi };
  }
  for (let [j, done] = [start - 1, false]; !done; j--) {
    if (start - j > MOST_NODES) return unknown;
    const { B, density, value } = node(j);
    sum = E.add(sum, summand(density, value));
    const fall = E.add(E.mul(m, width), E.mul(B, E.apply('expm1', E.neg(width))));
    if (!(E.lower(fall) > 0)) continue;
    const least = E.div(summand(density, E.min(value, atZero)), E.apply('expm1', E.mul(m, width)));
    const most = E.div(summand(density, E.max(value, atZero)), E.apply('expm1', fall));
    done = negligible(E.sub(most, least));
    if (done) sum = E.add(sum, { lo: least.lo, hi: most.hi });
  }

  const log = E.add(E.add(E.apply('log', sum), E.apply('log', width)), scale);
  const error = relativeError(E, m, shape!.toNumber(), h);
  const far = E.sub(log, E.apply('log1p', error));
  const near = E.sub(log, E.apply('log1p', E.neg(error)));
  return E.min({ lo: far.lo, hi: near.hi }, zero);
}

/** δ for the best φ. */
function relativeError(E: Enclosures, m: Enclosure, shape: number, h: number): Enclosure {
  const phi = E.double(strip(shape, h));
  const two = E.double(2);
  const exponent = E.neg(E.mul(E.mul(two, m), E.apply('log', E.apply('cos', phi))));
  const turns = E.div(E.mul(E.mul(two, E.pi()), phi), E.double(h));
  return E.div(E.mul(two, E.apply('exp', exponent)), E.apply('expm1', turns));
}

/** The φ of the least δ, but for the 1 in its denominator: 2m tan φ = 2π/h. */
function strip(shape: number, h: number): number {
  return Math.atan2(Math.PI / h, shape);
}

/** A step of 24 bits, so that its multiples are doubles, with δ < 2^−bits. */
function step(shape: number, bits: number): number {
  for (let h = 4; ; h *= 0.95) {
    const phi = strip(shape, h);
    const logError = Math.LN2 - 2 * shape * Math.log(Math.cos(phi)) - (2 * Math.PI * phi) / h;
    if (logError < -bits * Math.LN2) return Math.fround(h);
  }
}

/**
 * Where to begin: the mean of B given the event, roughly. It is m/(1 + βs), where s turns the mean of αA − βB to y,
 * m(α/(1 − αs) − β/(1 + βs)) = y; 0 if the event holds on the average.
 */
function likelyB(tail: Tail, shape: Rational, alpha: Rational, beta: Rational, y: number): number {
  const [m, a, b] = [shape.toNumber(), alpha.toNumber(), beta.toNumber()];
  const [p, q, r] = [y * a * b, 2 * m * a * b - y * (b - a), m * (a - b) - y];
  const root = Math.sqrt(Math.max(q * q - 4 * p * r, 0));
  const s = q >= 0 ? (-2 * r) / (q + root) : (root - q) / (2 * p);
  const tilt = tail === 'upper' ? Math.max(s, 0) : Math.min(s, 0);
  const mean = m / (1 + b * tilt);
  return mean > 0 && Number.isFinite(mean) ? mean : m;
}
