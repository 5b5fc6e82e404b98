/** Two random variables with finitely many values together: a state x and a residual F(x), whatever ties them. */
import type { Real } from '../numbers/real.ts';
import { expectation, type FiniteLaw, mean } from './finite-law.ts';

export interface Pair {
  readonly x: Real;
  readonly F: Real;
}

/** Atom i: xᵢ and Fᵢ, with probability pᵢ. */
export function jointLaw(p: readonly Real[], x: readonly Real[], F: readonly Real[]): FiniteLaw<Pair> {
  return p.map((pi, i) => ({ x: { x: x[i]!, F: F[i]! }, p: pi }));
}

/** E xF − E x E F. */
export function covariance(law: FiniteLaw<Pair>): Real {
  const [x, F] = [expectation(law, (a) => a.x), expectation(law, (a) => a.F)];
  return expectation(law, (a) => a.x.times(a.F)).minus(x.times(F));
}

/** Var f(x, F) = E f² − (E f)². */
export function varianceOf(law: FiniteLaw<Pair>, f: (pair: Pair) => Real): Real {
  const values: FiniteLaw = law.map(({ x, p }) => ({ x: f(x), p }));
  return expectation(values, (v) => v.squared()).minus(mean(values).squared());
}
