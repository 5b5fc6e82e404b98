/**
 * Macdonald's functions of order 0 and 1, and the integral of the former, for x > 0 (DLMF 10.32.9, 10.43.10):
 *
 *   e^x K₀(x) = ∫ f(t) dt,   e^x K₁(x) = ∫ f(t) cosh t dt,   e^x ∫ K₀(s) ds over s > x = ∫ f(t)/cosh t dt,
 *
 * over t > 0, where f(t) = e^{−x(cosh t − 1)}. The terms of the trapezoidal rule T_h = h(f(0)/2 + f(h) + f(2h) + ⋯) are
 * positive, and its error is relative:
 *
 *   In the strip |Im t| ≤ φ < π/2, with c = cos φ, Re cosh(t + iφ) = c cosh t and c cosh t ≤ |cosh(t + iφ)| ≤ cosh t.
 *   So each integrand is there at most e^{x(1−c)}/c · e^{−cx(cosh t − 1)} g(t), g one of 1, cosh t, 1/cosh t. In the
 *   variable v = cosh t − 1, g(t) dt = G(v) dv with a decreasing G, and from v = w/c, ∫ e^{−cxv} G(v) dv is at most
 *   ∫ e^{−xw} G(w) dw/c. By Theorem 5.1 of Trefethen & Weideman, *The exponentially convergent trapezoidal rule*, SIAM
 *   Review 56 (2014), therefore, I being the integral,
 *     |T_h − I| ≤ δI,   δ = 2 e^{x(1−c)} c^{−2}/(e^{2πφ/h} − 1).
 *
 * Beyond a node t the terms fall by at least e^{h(x sinh t − 1)} a step: cosh is convex, and log cosh has slopes below 1.
 */
import type { Numbers } from './tails.ts';

/** Each times e^x. */
export interface Macdonald<T> {
  /** ∫ K₀(s) ds over s > x. */
  readonly integral: T;
  readonly k0: T;
  readonly k1: T;
}

/** If so many nodes do not do, no more is said than that the functions are positive. */
const MOST_NODES = 20_000;

/** At x > 0, to which `near`, 2^−900 or more, is the double. */
export function macdonald<T>(N: Numbers<T>, x: T, near: number): Macdonald<T> {
  const at = (d: number): T => N.between(d, d);
  const [phi, h] = rule(near, N.bits);
  const one = at(1);
  const half = at(0.5);
  const first = N.apply('expm1', at(h));
  let sums = { integral: half, k0: half, k1: half };
  let e = at(0);
  for (let j = 1; j <= MOST_NODES; j++) {
    // e = e^t − 1, cosh t − 1 = e²/(2(1 + e)), and sinh t = (e + e/(1 + e))/2
    e = N.within(() => N.add(e, N.mul(first, N.add(one, e))));
    const v = N.within(() => N.mul(half, N.div(N.mul(e, e), N.add(one, e))));
    const f = N.within(() => N.apply('exp', N.neg(N.mul(x, v))));
    const cosh = N.add(one, v);
    const terms = { integral: N.div(f, cosh), k0: f, k1: N.mul(f, cosh) };
    sums = each(sums, (s, name) => N.add(s, terms[name]));
    if (!sufficient(near, j * h, h, N.bits)) continue;
    const sinh = N.mul(half, N.add(e, N.div(e, N.add(one, e))));
    const rest = N.div(one, N.apply('expm1', N.mul(at(h), N.sub(N.mul(x, sinh), one))));
    const delta = relativeError(N, x, phi, h);
    if (!(N.upper(delta) < 1)) break;
    const factor = N.hull(N.div(at(h), N.add(one, delta)), N.div(at(h), N.sub(one, delta)));
    return each(sums, (s, name) => N.mul(factor, N.hull(s, N.add(s, N.mul(terms[name], rest)))));
  }
  return each(sums, () => N.between(0, Infinity));
}

function each<T>(m: Macdonald<T>, f: (value: T, name: keyof Macdonald<T>) => T): Macdonald<T> {
  return { integral: f(m.integral, 'integral'), k0: f(m.k0, 'k0'), k1: f(m.k1, 'k1') };
}

/** A good φ, and a step h with δ < 2^−bits, but for rounding. */
function rule(x: number, bits: number): readonly [phi: number, h: number] {
  const log = bits * Math.LN2;
  const phi = Math.min(1.4, Math.sqrt((2 * log) / x));
  const growth = 2 * x * Math.sin(phi / 2) ** 2 - 2 * Math.log(Math.cos(phi));
  return [phi, (2 * Math.PI * phi) / (log + 1 + growth)];
}

/** Whether, roughly, the terms have fallen to 2^−bits at t, and e-fold at the next step. */
function sufficient(x: number, t: number, h: number, bits: number): boolean {
  return 2 * x * Math.sinh(t / 2) ** 2 - t > bits * Math.LN2 && h * (x * Math.sinh(t) - 1) > 1;
}

/** δ. */
function relativeError<T>(N: Numbers<T>, x: T, phi: number, h: number): T {
  const at = (d: number): T => N.between(d, d);
  const c = N.apply('cos', at(phi));
  const sine = N.apply('sin', at(phi / 2));
  const growth = N.apply('exp', N.mul(N.mul(at(2), x), N.mul(sine, sine)));
  const turns = N.div(N.mul(N.mul(at(2), N.pi!()), at(phi)), at(h));
  return N.div(N.mul(at(2), growth), N.mul(N.mul(c, c), N.apply('expm1', turns)));
}
