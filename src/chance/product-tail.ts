/**
 * The tail P(|X − Y| ≥ x), x ≥ 0, for independent gamma variables X and Y of one shape n/2, n = 1, 2, …. Let f_k be
 * the density of X − Y for the shape k/2, which is (x/2)^ν K_ν(x)/(√π Γ(k/2)) with ν = (k − 1)/2, and F_k(x) = P(X − Y ≥ x).
 * From (x^ν K_ν)′ = −x^ν K_{ν−1} and K_{ν+1} = K_{ν−1} + (2ν/x) K_ν (DLMF 10.29.4, 10.29.1), and because the transform
 * (1 − s²)^{−k/2} of f_k gives f_{k+2} − f″_{k+2} = f_k,
 *
 *   F_{k+2} = F_k + (x/k) f_k,   f_{k+4} = ((k + 1) f_{k+2} + x · (x/k) f_k)/(k + 2),
 *
 * all of it positive, and begun from
 *
 *   F₁ = ∫ K₀/π,   f₁ = K₀/π,   f₃ = xK₁/π,     F₂ = f₂ = e^−x/2,   f₄ = (1 + x) e^−x/4,
 *
 * the integral being over (x, ∞).
 */
import type { Special } from '../numbers/arithmetic.ts';
import type { Enclosure, Enclosures } from '../numbers/enclosure.ts';
import type { Interval } from '../numbers/interval.ts';
import { macdonald } from '../numbers/macdonald.ts';
import { doubles, enclosed, hull, type Numbers } from '../numbers/tails.ts';

/** log P(|X − Y| ≥ x), with the parameter n. It takes about n steps. */
export const logProductTail: Special = {
  name: 'logProductTail',
  domain: 'x ≥ 0',
  interval: ([n], x) => hull((end) => inDoubles(Number(n!.num), end), x.hi, x.lo),
  enclosure: (E, [n], x) => hull((end) => inEnclosures(E, Number(n!.num), { lo: end, hi: end }), x.hi, x.lo),
};

function inDoubles(n: number, x: number): Interval {
  const least = smallest(n, doubles.bits);
  const near = Math.max(least, Math.min(x, LARGEST));
  const { lo, hi } = logTail(doubles, n, { lo: near, hi: near }, near);
  return { lo: x > LARGEST ? -Infinity : lo, hi: x < least ? 0 : Math.min(hi, 0) };
}

function inEnclosures(E: Enclosures, n: number, x: Enclosure): Enclosure {
  const N = enclosed(E);
  const near = E.lower(x);
  if (E.upper(x) === Infinity) return N.between(-Infinity, 0);
  const least = smallest(n, E.bits);
  if (near < least) return { lo: logTail(N, n, E.double(least), least).lo, hi: E.double(0).hi };
  return E.min(logTail(N, n, x, near), E.double(0));
}

/** Beyond it the squares of doubles might overflow: the tail is at most what it is here. */
const LARGEST = 2 ** 200;

/** Below it, the tail is only said to be between its value there and 1, at 0: K₀ has no value at 0. */
function smallest(n: number, bits: number): number {
  return n % 2 === 0 ? 0 : 2 ** -Math.min(bits, 900);
}

/** At a point x ≥ 0, to which `near` is the double. All is multiplied by e^x till the end. */
function logTail<T>(N: Numbers<T>, n: number, x: T, near: number): T {
  const at = (d: number): T => N.between(d, d);
  let { tail, density, next } = n % 2 === 0 ? even(N, x) : odd(N, x, near);
  let halvings = 0;
  for (let k = 2 - (n % 2); k < n; k += 2) {
    const [f, g] = [density, next];
    const step = N.within(() => N.div(N.mul(x, f), at(k)));
    tail = N.within(() => N.add(tail, step));
    next = N.within(() => N.div(N.add(N.mul(g, at(k + 1)), N.mul(x, step)), at(k + 2)));
    density = g;
    if (N.upper(tail) > 2 ** 512) {
      [tail, density, next] = [N.mul(tail, at(2 ** -512)), N.mul(density, at(2 ** -512)), N.mul(next, at(2 ** -512))];
      halvings += 512;
    }
  }
  const log = N.apply('log', N.mul(tail, at(2)));
  return N.sub(halvings > 0 ? N.add(log, N.mul(at(halvings), N.apply('log', at(2)))) : log, x);
}

/** F_k, f_k and f_{k+2}. */
interface Start<T> {
  tail: T;
  density: T;
  next: T;
}

function even<T>(N: Numbers<T>, x: T): Start<T> {
  const half = N.between(0.5, 0.5);
  return { tail: half, density: half, next: N.mul(N.between(0.25, 0.25), N.add(N.between(1, 1), x)) };
}

function odd<T>(N: Numbers<T>, x: T, near: number): Start<T> {
  const { integral, k0, k1 } = macdonald(N, x, near);
  const pi = N.pi!();
  return { tail: N.div(integral, pi), density: N.div(k0, pi), next: N.div(N.mul(x, k1), pi) };
}
