/** Statistics whose law is bounded at every sample size, so that a claim can be judged by them. */
import type { Interval } from '../numbers/interval.ts';
import { log, type Real, real, type Scalar, sqrt } from '../numbers/real.ts';
import type { Law } from './law.ts';

/**
 * t with 2·exp(−2nt²) = α. A mean of n independent values in [0, 1] is t or more from its expectation with probability
 * ≤ α (Hoeffding, J. Amer. Statist. Assoc. 58, 1963), and so is an empirical distribution function from the law's, in the
 * supremum (Massart, *The tight constant in the Dvoretzky–Kiefer–Wolfowitz inequality*, Ann. Probab. 18, 1990).
 */
export function confidenceRadius(n: number, alpha: Scalar): Real {
  return sqrt(log(real(2).over(alpha)).over(2 * n));
}

/**
 * Encloses sup |F_N − F|, F_N the distribution function of a sample in ascending order. The law is evaluated at some
 * `points` order statistics, both sides of each; between two of them both functions are monotone, which bounds the
 * supremum from above within 1/points or an atom. The lower end is attained: it is what a law may be refuted by.
 */
export function kolmogorovDistance(sample: Float64Array, law: Pick<Law, 'cdf' | 'cdfLeft'>, points = 1024): Interval {
  const N = sample.length;
  if (N === 0) throw new RangeError('expected a sample of one value or more, found none');
  for (let i = 1; i < N; i++) {
    if (!(sample[i - 1]! <= sample[i]!)) throw new RangeError(`expected an ascending sample, found a descent at ${i}`);
  }
  const stride = Math.max(1, Math.floor(N / points));
  let [lo, hi] = [0, 0];
  let [empirical, exact] = [real(0), real(0)];
  for (let i = 0, end = 0; end < N; i = Math.min(Math.max(end, i + stride), N - 1)) {
    const value = sample[i]!;
    end = firstAbove(sample, value);
    const left = real(firstFrom(sample, value)).over(N);
    const exactLeft = law.cdfLeft(real.double(value));
    hi = Math.max(hi, left.minus(exact).hi, exactLeft.minus(empirical).hi);
    empirical = real(end).over(N);
    exact = law.cdf(real.double(value));
    lo = Math.max(lo, exactLeft.minus(left).abs().lo, exact.minus(empirical).abs().lo);
  }
  return { lo, hi: Math.max(hi, exact.minus(empirical).abs().hi) };
}

/** How many values equal an earlier one. For n uniforms of 53 bits P(any) ≤ n(n − 1)/2⁵⁴. */
export function collisions(values: Float64Array): number {
  const sorted = Float64Array.from(values).sort();
  let count = 0;
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) count++;
  return count;
}

/** How many i have xᵢyᵢ > 0: binomial(n, ½) where one of the two is symmetric and independent of the other, without 0. */
export function signAgreement(x: Float64Array, y: Float64Array): number {
  requireEqualLengths(x, y);
  let count = 0;
  for (let i = 0; i < x.length; i++) if ((x[i]! > 0 && y[i]! > 0) || (x[i]! < 0 && y[i]! < 0)) count++;
  return count;
}

/** How many points (xᵢ, yᵢ) of [0, 1)² fall into each of the k² equal cells; row-major, k by k. */
export function cellCounts(x: Float64Array, y: Float64Array, k: number): Uint32Array {
  requireEqualLengths(x, y);
  const counts = new Uint32Array(k * k);
  for (let i = 0; i < x.length; i++) counts[Math.floor(x[i]! * k) * k + Math.floor(y[i]! * k)]!++;
  return counts;
}

/** The first index whose entry is ≥ value. */
function firstFrom(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first index whose entry is > value. */
function firstAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function requireEqualLengths(x: Float64Array, y: Float64Array): void {
  if (x.length !== y.length)
    throw new RangeError(`expected vectors of equal lengths, found ${x.length} and ${y.length}`);
}
