/**
 * The laws that matrices and weights are drawn from. Parameters are exact (an integer, the text of a rational, a Real);
 * the draws are doubles, and each law bounds what that costs (`error`).
 *
 *   normal(0, '1/768').fill(stream, out);
 *   matrix(n, m, sparseSign(3, sqrt(3))).sample(stream).entries;
 */

import { erf, erfc, exp, max, min, ONE, PI, type Real, real, type Scalar, sqrt, ZERO } from '../numbers/real.ts';
import { compare, sign } from '../numbers/sign.ts';
import type { Law, Matrix, Sampler } from './law.ts';
import type { Stream } from './stream.ts';
import { ERROR, standardNormal } from './ziggurat.ts';

const HALF = real('1/2');
const SQRT2 = sqrt(2);
const ULP = real.double(2 ** -52);

/** The normal law of that variance (not of that standard deviation). */
export function normal(mean: Scalar, variance: Scalar): Law {
  const [mu, v] = [real(mean), positive(variance, 'a variance')];
  const sd = sqrt(v);
  const [m, s] = [mu.toNumber(), sd.toNumber()];
  const cdf = (x: Scalar) => erfc(mu.minus(x).over(sd.times(SQRT2))).times(HALF);
  return {
    name: `N(${m}, ${v.toNumber()})`,
    mean: mu,
    variance: v,
    cdf,
    cdfLeft: cdf,
    error: affineError(mu, sd, ERROR),
    sample: (stream) => m + s * standardNormal(stream),
    fill(stream, out) {
      for (let i = 0; i < out.length; i++) out[i] = m + s * standardNormal(stream);
    },
  };
}

/**
 * The normal law conditioned on |x − mean| ≤ 2·standardDeviation, by drawing again, as `truncated_normal` of TensorFlow.
 * The standard deviation named is that before truncation: the variance is 1 − 4φ(2)/(Φ(2) − Φ(−2)) = 0.7737… times its
 * square, the standard deviation 0.8796… times it.
 */
export function truncatedNormal(mean: Scalar, standardDeviation: Scalar): Law {
  const [mu, sd] = [real(mean), positive(standardDeviation, 'a standard deviation')];
  const [m, s] = [mu.toNumber(), sd.toNumber()];
  const density = exp(-2).over(sqrt(PI.times(2)));
  const mass = erf(SQRT2);
  const cdf = (x: Scalar) => {
    const z = min(max(real(x).minus(mu).over(sd), -2), 2);
    return erf(z.over(SQRT2)).over(mass).plus(1).times(HALF);
  };
  return {
    name: `N(${m}, ${s}²) within 2 standard deviations`,
    mean: mu,
    variance: sd.squared().times(ONE.minus(density.times(4).over(mass))),
    cdf,
    cdfLeft: cdf,
    // A quotient of differences of what is drawn before, by more than 0.95.
    error: affineError(mu, sd, ERROR.times(5)),
    sample: (stream) => m + s * withinTwo(stream),
    fill(stream, out) {
      for (let i = 0; i < out.length; i++) out[i] = m + s * withinTwo(stream);
    },
  };
}

/** The uniform law on [a, b]. */
export function uniform(a: Scalar, b: Scalar): Law {
  const [from, to] = [real(a), real(b)];
  const width = positive(to.minus(from), 'the width of an interval');
  const [start, w] = [from.toNumber(), width.toNumber()];
  const cdf = (x: Scalar) => min(max(real(x).minus(from).over(width), 0), 1);
  return {
    name: `uniform on [${start}, ${to.toNumber()}]`,
    mean: from.plus(to).over(2),
    variance: width.squared().over(12),
    cdf,
    cdfLeft: cdf,
    // The grid, and a, w, their product and the sum as rounded: at most 2⁻⁴⁹(|a| + |b|) along an axis of density 1/w.
    error: from.abs().plus(to.abs()).over(width).times(8).times(ULP),
    sample: (stream) => start + w * stream.nextUniform(),
    fill(stream, out) {
      for (let i = 0; i < out.length; i++) out[i] = start + w * stream.nextUniform();
    },
  };
}

/** ±1 with probability ½ each: one word a draw. */
export const rademacher: Law = {
  ...discrete('±1', [-1, 1], [HALF, HALF]),
  sample: randomSign,
  fill(stream, out) {
    for (let i = 0; i < out.length; i++) out[i] = randomSign(stream);
  },
};

/**
 * ±s with probability 1/(2k) each, else 0, for an integer k ≥ 1 and s > 0; the variance is s²/k. With k = 3, s = √3:
 * Achlioptas, *Database-friendly random projections*, J. Comput. Syst. Sci. 66 (2003). For an s that is no double, such
 * as √3, the double beside it is drawn, and the error is the probability of that atom.
 */
export function sparseSign(k: number, s: Scalar): Law {
  if (!Number.isInteger(k) || k < 1 || k > 2 ** 31) throw new RangeError(`expected k in 1, …, 2³¹, found ${k}`);
  const scale = positive(s, 'a scale');
  const [size, cells] = [scale.toNumber(), 2 * k];
  const share = ONE.over(cells);
  return {
    ...discrete(
      `±${size} with probability 1/${cells} each`,
      [scale.negated(), 0, scale],
      [share, ONE.minus(share.times(2)), share],
    ),
    error: compare(scale, real.double(size)) === 0 ? ZERO : share,
    sample: (stream) => sparse(stream, cells, size),
    fill(stream, out) {
      for (let i = 0; i < out.length; i++) out[i] = sparse(stream, cells, size);
    },
  };
}

/** n independent draws. */
export function vector(n: number, law: Law): Sampler<Float64Array> {
  requireSize(n);
  return {
    sample(stream) {
      const x = new Float64Array(n);
      law.fill(stream, x);
      return x;
    },
  };
}

/** Independent entries, drawn row by row. */
export function matrix(rows: number, columns: number, law: Law): Sampler<Matrix> {
  requireSize(rows);
  requireSize(columns);
  const entries = vector(rows * columns, law);
  return { sample: (stream) => ({ rows, columns, entries: entries.sample(stream) }) };
}

function withinTwo(stream: Stream): number {
  let z = standardNormal(stream);
  while (z < -2 || z > 2) z = standardNormal(stream);
  return z;
}

function randomSign(stream: Stream): number {
  return 1 - 2 * (stream.nextUint32() >>> 31);
}

function sparse(stream: Stream, cells: number, size: number): number {
  const cell = stream.nextBelow(cells);
  return cell === 0 ? size : cell === 1 ? -size : 0;
}

/** The law of mean 0 of finitely many values; it remains to be drawn from. */
function discrete(
  name: string,
  values: readonly Scalar[],
  probabilities: readonly Real[],
): Omit<Law, 'sample' | 'fill'> {
  const atoms = values.map((value, i) => ({ value: real(value), probability: probabilities[i]! }));
  const mass = (counts: (value: Real) => boolean) =>
    atoms.reduce((p, a) => (counts(a.value) ? p.plus(a.probability) : p), ZERO);
  return {
    name,
    mean: ZERO,
    variance: atoms.reduce((v, a) => v.plus(a.value.squared().times(a.probability)), ZERO),
    cdf: (x) => mass((value) => compare(value, real(x)) <= 0),
    cdfLeft: (x) => mass((value) => compare(value, real(x)) < 0),
    error: ZERO,
  };
}

/**
 * For m + s·Z in doubles: the error of Z, and the roundings of m, s, the product and the sum, which move a draw
 * by at most 2⁻⁵¹|m| + 2⁻⁵¹s|Z|; a density is at most 0.42/s, and |z| times it at most 0.26.
 */
function affineError(mean: Real, sd: Real, error: Real): Real {
  return mean.abs().over(sd).times(ULP).plus(error).plus(ULP);
}

function positive(x: Scalar, what: string): Real {
  const value = real(x);
  if (sign(value) > 0 && value.lo >= 2 ** -900 && value.hi <= 2 ** 900) return value;
  throw new RangeError(`expected ${what} > 0, from 2⁻⁹⁰⁰ to 2⁹⁰⁰, found ${value.toNumber()}`);
}

function requireSize(n: number): void {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`expected a size in 1, 2, 3, …, found ${n}`);
}
