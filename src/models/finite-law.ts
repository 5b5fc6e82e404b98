/** Random variables with finitely many values: expectations and probabilities are finite sums, and nothing is sampled. */
import { dot, exp, type Real, type Scalar, sum } from '../numbers/real.ts';

/** The value x, taken with probability p. */
export interface Atom<T> {
  readonly x: T;
  readonly p: Real;
}

/** The atoms of a law; their probabilities add up to 1. The same value may stand at several atoms. */
export type FiniteLaw<T = Real> = readonly Atom<T>[];

/** E f(X). */
export function expectation<T>(law: FiniteLaw<T>, f: (x: T) => Real): Real {
  return dot(
    law.map(({ p }) => p),
    law.map(({ x }) => f(x)),
  );
}

/** E X. */
export function mean(law: FiniteLaw): Real {
  return expectation(law, (x) => x);
}

/** Var X = E (X − E X)². */
export function variance(law: FiniteLaw): Real {
  const mu = mean(law);
  return expectation(law, (x) => x.minus(mu).squared());
}

/** P(X ∈ event); the event is decided at every atom, as by `compare(x, a) >= 0`. */
export function probability<T>(law: FiniteLaw<T>, event: (x: T) => boolean): Real {
  return sum(law.filter(({ x }) => event(x)).map(({ p }) => p));
}

/** The law of f(X). */
export function image<T, U>(law: FiniteLaw<T>, f: (x: T) => U): FiniteLaw<U> {
  return law.map(({ x, p }) => ({ x: f(x), p }));
}

/** The law of (X₁, …, X_k) for independent Xᵢ: their products; k₁·…·k_n atoms. */
export function independent<T>(...laws: readonly FiniteLaw<T>[]): FiniteLaw<readonly T[]> {
  const [first, ...rest] = laws;
  if (first === undefined) throw new RangeError('independent variables: expected at least one law');
  return rest.reduce<FiniteLaw<readonly T[]>>(
    (joint, law) => joint.flatMap((a) => law.map((b) => ({ x: [...a.x, b.x], p: a.p.times(b.p) }))),
    image(first, (x) => [x]),
  );
}

/** The law with probabilities in proportion to e^{tx} p, which is X tilted by t. */
export function tilted(law: FiniteLaw, t: Scalar): FiniteLaw {
  const weights = law.map(({ x, p }) => p.times(exp(x.times(t))));
  const total = sum(weights);
  return law.map(({ x }, i) => ({ x, p: weights[i]!.over(total) }));
}
