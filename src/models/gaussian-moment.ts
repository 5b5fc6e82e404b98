/**
 * Moments of activations under normal laws, E f(√q z) for z ~ N(0, 1) and a variance q ≥ 0, enclosed at any precision:
 * in closed form where there is one, else by the trapezoidal rule, for which one needs to know how fast the function
 * grows off the real line.
 *
 *   moments.sigmoid.square(1)     // E sig(z)² = 0.29337903…
 */
import type { Special } from '../numbers/arithmetic.ts';
import { evaluate } from '../numbers/evaluate.ts';
import { integral } from '../numbers/quadrature.ts';
import type { Rational } from '../numbers/rational.ts';
import { atan, erfc, exp, ONE, PI, type Real, real, type Scalar, special, sqrt, variable } from '../numbers/real.ts';
import { doubles, enclosed, type Numbers } from '../numbers/tails.ts';
import { type Activation, SELU_ALPHA, SELU_LAMBDA, sigmoid, silu, tanh } from './activation.ts';

/** Of f at √q z: E f, E f², E f′². */
export interface Moments {
  readonly mean: (q: Scalar) => Real;
  readonly square: (q: Scalar) => Real;
  readonly slopeSquare: (q: Scalar) => Real;
}

/** C and D of |f|, |f|² and |f′|² in a strip. */
interface Bounds {
  readonly strip: number;
  readonly value: readonly [constant: number, quadratic: number];
  readonly square: readonly [constant: number, quadratic: number];
  readonly slopeSquare: readonly [constant: number, quadratic: number];
}

/** A function that is analytic for |Im z| ≤ strip, where |f(z)| ≤ constant + quadratic·|z|². */
export interface Analytic {
  readonly name: string;
  readonly value: (x: Real) => Real;
  readonly strip: number;
  readonly constant: number;
  readonly quadratic: number;
}

/**
 * |1 + e^{−z}| ≥ sin b on |Im z| ≤ b for π/2 ≤ b < π, so that |sig z| ≤ 1/sin b; for π/4 ≤ b < π/2, |tanh z| ≤ tan b
 * and |cosh z| ≥ cos b; for SiLU, |z| ≤ (1 + |z|²)/2 and |f′| ≤ |sig z| + |z||sig z||sig −z|. Here 1/sin b = 1.67…,
 * tan b = 3.60…, 1/cos b = 3.73….
 */
export const BOUNDS = {
  sigmoid: { strip: 2.5, value: [1.68, 0], square: [2.83, 0], slopeSquare: [8, 0] },
  tanh: { strip: 1.3, value: [3.61, 0], square: [13, 0], slopeSquare: [196, 0] },
  silu: { strip: 2.5, value: [0.84, 0.84], square: [0, 2.83], slopeSquare: [5.7, 16.1] },
} as const satisfies Record<string, Bounds>;

/** E f(√q z), of q. */
export function gaussianMean(f: Analytic): (q: Scalar) => Real {
  const formula = f.value(variable('x'));
  const mean: Special = {
    name: `E ${f.name}`,
    domain: 'x ≥ 0',
    interval: (_, q) => meanIn(doubles, f, formula, q),
    enclosure: (E, _, q) => meanIn(enclosed(E), f, formula, q),
  };
  return (q) => special(mean, NO_PARAMETERS, real(q));
}

const NO_PARAMETERS: readonly Rational[] = [];
/** Beyond it e^{a²/2} would soon be no double. */
const WIDEST = 30;

/**
 * ∫ f(sx) φ(x) dx with s = √q. On the line Im z = b, |b| ≤ a, |φ(z)| is e^{b²/2} φ(x), and |f(sz)| at most
 * C + D s²(x² + b²): together at most e^{a²/2}(C + D s²(1 + a²)). Beyond R ≥ 2 the function (C + D s²x²) φ(x) falls,
 * and its integral over either tail is at most (C/R + D s²(R + 1/R)) φ(R), because Φ(−R) ≤ φ(R)/R.
 */
function meanIn<T>(N: Numbers<T>, { strip, constant, quadratic }: Analytic, formula: Real, q: T): T {
  const at = (x: number): T => N.between(x, x);
  const s = N.sqrt(N.abs!(q));
  const D = N.mul(at(quadratic), q);
  const [one, two, C] = [at(1), at(2), at(constant)];
  const root = N.sqrt(N.mul(two, N.pi!()));
  const density = (x: number): T => N.div(N.apply('exp', N.div(N.mul(at(x), at(x)), at(-2))), root);
  const digits = N.bits * Math.LN2;
  const a = Math.min(strip / Math.max(N.upper(s), 2 ** -500), Math.sqrt(2 * digits), WIDEST) * (1 - 2 ** -40);
  if (!(a > 0)) return N.between(-Infinity, Infinity);
  const square = N.mul(at(a), at(a));
  const modulus = N.mul(N.apply('exp', N.div(square, two)), N.add(C, N.mul(D, N.add(one, square))));
  let point = s;
  const atPoint: Numbers<T> = Object.assign(Object.create(N), { variable: () => point });
  return integral(N, {
    value: (x) => {
      point = N.mul(at(x), s);
      return N.mul(density(x), evaluate(formula, atPoint));
    },
    strip: a,
    modulus,
    reach: Math.max(2, Math.sqrt(2 * digits)),
    rest: (end) => {
      const R = at(end);
      const tail = N.add(N.div(C, R), N.mul(D, N.add(R, N.div(one, R))));
      return N.mul(N.mul(two, density(end)), tail);
    },
  });
}

/** Of an analytic activation. */
function analyticMoments({ name, value, slope }: Activation, bounds: Bounds): Moments {
  const mean = (what: string, [constant, quadratic]: readonly [number, number], f: (x: Real) => Real) =>
    gaussianMean({ name: `${name}${what}`, value: f, strip: bounds.strip, constant, quadratic });
  return {
    mean: mean('', bounds.value, value),
    square: mean('²', bounds.square, (x) => value(x).squared()),
    slopeSquare: mean('′²', bounds.slopeSquare, (x) => slope(x).squared()),
  };
}

/** E √q z over z > 0. */
const halfMean = (q: Real) => sqrt(q).over(sqrt(PI.times(2)));
/** E e^{k√q z} over z < 0, which is e^{k²q/2} Φ(−k√q). */
const halfExponential = (k: number, q: Real) =>
  exp(q.times(k * k).over(2))
    .times(erfc(sqrt(q.over(2)).times(k)))
    .over(2);

/** Of max(x, 0) + a min(x, 0). */
export function leakyReluMoments(a: Scalar): Moments {
  const below = real(a);
  const squares = below.squared().plus(1).over(2);
  return {
    mean: (q) => halfMean(real(q)).times(ONE.minus(below)),
    square: (q) => squares.times(q),
    slopeSquare: () => squares,
  };
}

/** Of λ(max(x, 0) + α(e^{min(x, 0)} − 1)). */
export function eluMoments(lambda: Scalar, alpha: Scalar): Moments {
  const [scale, depth] = [real(lambda), real(alpha)];
  return {
    mean: (variance) => {
      const q = real(variance);
      const below = halfExponential(1, q).minus('1/2');
      return scale.times(halfMean(q).plus(depth.times(below)));
    },
    square: (variance) => {
      const q = real(variance);
      const below = halfExponential(2, q).minus(halfExponential(1, q).times(2)).plus('1/2');
      return scale.squared().times(q.over(2).plus(depth.squared().times(below)));
    },
    slopeSquare: (variance) =>
      scale.squared().times(real('1/2').plus(depth.squared().times(halfExponential(2, real(variance))))),
  };
}

/**
 * Of xΦ(x). With y = √q z: E Φ(y)² = ¼ + arcsin(r)/(2π), r = q/(1 + q), by Sheppard's formula for an orthant; the rest is
 * Stein's lemma, E y f(y) = q E f′(y), and E φ(y)² = 1/(2π√(1 + 2q)). arcsin r = atan(q/√(1 + 2q)).
 */
export const geluMoments: Moments = {
  mean: (variance) => {
    const q = real(variance);
    return q.over(sqrt(q.plus(1).times(PI).times(2)));
  },
  square: (variance) => {
    const q = real(variance);
    const root = sqrt(q.times(2).plus(1));
    return q.times(orthant(q, root)).plus(q.squared().over(q.plus(1).times(root).times(PI)));
  },
  slopeSquare: (variance) => {
    const q = real(variance);
    const root = sqrt(q.times(2).plus(1));
    const cross = q.over(q.plus(1).times(root).times(PI));
    return orthant(q, root)
      .plus(cross)
      .plus(q.over(root.power(3).times(PI).times(2)));
  },
};

/** E Φ(√q z)², where root = √(1 + 2q). */
function orthant(q: Real, root: Real): Real {
  return atan(q.over(root)).over(PI.times(2)).plus('1/4');
}

export const moments = {
  relu: leakyReluMoments(0),
  elu: eluMoments(1, 1),
  selu: eluMoments(SELU_LAMBDA, SELU_ALPHA),
  sigmoid: analyticMoments(sigmoid, BOUNDS.sigmoid),
  tanh: analyticMoments(tanh, BOUNDS.tanh),
  gelu: geluMoments,
  silu: analyticMoments(silu, BOUNDS.silu),
} as const;
