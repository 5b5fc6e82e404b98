/**
 * Integrals over the whole line, by the trapezoidal rule T_h = h Σ f(jh), |j| ≤ J.
 *
 * If f is analytic in the strip |Im z| ≤ a, tends to 0 in it, and ∫ |f(x + ib)| dx ≤ M for all |b| ≤ a, then
 *   |h Σ f(jh) − ∫ f| ≤ 2M/(e^{2πa/h} − 1),   j over all integers
 * (Trefethen & Weideman, *The exponentially convergent trapezoidal rule*, SIAM Review 56 (2014), Theorem 5.1). If beyond
 * ±Jh the modulus of f is at most a function that falls away from 0, the terms left out add up to at most its integral.
 */
import type { Numbers } from './tails.ts';

export interface Integrand<T> {
  /** f at a real number, which is a double. */
  readonly value: (x: number) => T;
  /** a */
  readonly strip: number;
  /** M */
  readonly modulus: T;
  /** Roughly from where on f is negligible. */
  readonly reach: number;
  /** Of an end R, at least `reach`: the integral over |x| > R of a falling function above |f|. */
  readonly rest: (end: number) => T;
}

/** Beyond so many nodes on a side no more is said than that it is a number. */
const MOST_NODES = 200_000;
/** A step is a multiple of it, so that the nodes are doubles. */
const GRID = 2 ** 24;

/** An enclosure of ∫ f. */
export function integral<T>(N: Numbers<T>, { value, strip, modulus, reach, rest }: Integrand<T>): T {
  const at = (x: number): T => N.between(x, x);
  const steepest = (2 * Math.PI * strip) / (N.bits * Math.LN2 + Math.log(1 + N.upper(modulus)));
  const h = Math.floor(steepest * GRID) / GRID;
  const J = Math.ceil(reach / h);
  if (!(h > 0 && J <= MOST_NODES)) return N.between(-Infinity, Infinity);
  let total = value(0);
  for (let j = 1; j <= J; j++) total = N.within(() => N.add(total, N.add(value(j * h), value(-j * h))));
  const turns = N.div(N.mul(N.mul(at(2), N.pi!()), at(strip)), at(h));
  const error = N.add(N.div(N.mul(at(2), modulus), N.apply('expm1', turns)), rest(J * h));
  return N.add(N.mul(at(h), total), N.hull(N.neg(error), error));
}
