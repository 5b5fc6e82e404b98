/** The two approximations of e^x by a polynomial of degree n, and by how much they miss it. */
import { exp, log1p, ONE, type Real, real } from '../numbers/real.ts';

/** P_n(x) = Σ_{m≤n} x^m/m!, the first n + 1 terms of the Taylor series; n ≥ 0. By Horner's rule. */
export function taylorExp(n: number, x: Real): Real {
  let p = ONE;
  for (let m = n; m > 0; m--) p = p.times(x).over(m).plus(1);
  return p;
}

/** E_n(x) = (1 + x/n)^n, n ≥ 1: interest compounded n times (Bernoulli 1690). */
export function compoundExp(n: number, x: Real): Real {
  return x.over(n).plus(1).power(n);
}

/** log E_n(x), x > −n. */
export function logCompoundExp(n: number, x: Real): Real {
  return log1p(x.over(n)).times(n);
}

/** x^m/m!, m ≥ 0: the m-th term of the Taylor series. */
export function taylorTerm(m: number, x: Real): Real {
  return x.power(m).over(factorial(m));
}

/** e^x − P_n(x). */
export function taylorRemainder(n: number, x: Real): Real {
  return exp(x).minus(taylorExp(n, x));
}

/** 1 − P_n(x) e^{−x}: the relative error of P_n, positive where P_n is too small. For x ≥ 0 it is P(Poisson(x) > n). */
export function taylorError(n: number, x: Real): Real {
  return ONE.minus(taylorExp(n, x).times(exp(x.negated())));
}

/** 1 − E_n(x) e^{−x}: the relative error of E_n. */
export function compoundError(n: number, x: Real): Real {
  return ONE.minus(compoundExp(n, x).times(exp(x.negated())));
}

/** m!, exactly. */
export function factorial(m: number): Real {
  let f = 1n;
  for (let k = 2; k <= m; k++) f *= BigInt(k);
  return real(f);
}
