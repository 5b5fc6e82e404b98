/** Polynomials in one variable over ℚ, as coefficients from the constant on, the last of them not 0; [] is 0. */
import { Rational } from '../numbers/rational.ts';
import { requireShort, spend } from './budget.ts';

export type Univariate = readonly Rational[];

export function valueAt(p: Univariate, x: Rational): Rational {
  spend(p.length);
  return p.reduceRight((v, c) => v.times(x).plus(c), Rational.zero);
}

export function derivative(p: Univariate): Univariate {
  return p.slice(1).map((c, i) => c.times(Rational.of(i + 1)));
}

export function negative(p: Univariate): Univariate {
  return p.map((c) => c.negated());
}

/** p = q·divisor + r, the degree of r below that of the divisor. */
export function divided(p: Univariate, divisor: Univariate): { quotient: Univariate; remainder: Univariate } {
  const rest = [...p];
  const quotient: Rational[] = [];
  const n = divisor.length;
  spend(Math.max(1, p.length - n + 1) * n);
  const lead = divisor[n - 1]!;
  for (let k = p.length - n; k >= 0; k--) {
    const factor = rest[k + n - 1]!.over(lead);
    quotient[k] = factor;
    for (let i = 0; i < n; i++) rest[k + i] = rest[k + i]!.minus(factor.times(divisor[i]!));
  }
  return { quotient, remainder: trimmed(rest) };
}

/** The greatest common divisor, with leading coefficient 1. */
export function commonDivisor(p: Univariate, q: Univariate): Univariate {
  let [a, b] = [p, q];
  while (b.length > 0) [a, b] = [b, monic(divided(a, b).remainder)];
  return monic(a);
}

/** The product of the irreducible factors of odd multiplicity, or of all: Yun's algorithm. p is not 0. */
export function squareFree(p: Univariate, which: 'odd' | 'all'): Univariate {
  const common = commonDivisor(p, derivative(p));
  if (which === 'all') return divided(p, common).quotient;
  let product: Univariate = [Rational.one];
  let w = divided(p, common).quotient;
  let c = common;
  for (let multiplicity = 1; w.length > 1; multiplicity++) {
    const y = commonDivisor(w, c);
    // The factors of exactly this multiplicity.
    if (multiplicity % 2 === 1) product = times(product, divided(w, y).quotient);
    w = y;
    c = divided(c, y).quotient;
  }
  return product;
}

/** The number of sign changes in p, p′, −(p mod p′), … at x, or in its leading terms at ±∞. */
export function signChanges(chain: readonly Univariate[], x: Rational | '-∞' | '∞'): number {
  let changes = 0;
  let last = 0;
  for (const p of chain) {
    const s = signAt(p, x);
    if (s !== 0 && last !== 0 && s !== last) changes++;
    if (s !== 0) last = s;
  }
  return changes;
}

/** p, p′, and each further one minus the remainder of the two before it, up to positive factors. */
export function sturmChain(p: Univariate): Univariate[] {
  const chain: Univariate[] = [p, derivative(p)];
  for (;;) {
    const [a, b] = [chain.at(-2)!, chain.at(-1)!];
    if (b.length === 0) return chain.slice(0, -1);
    chain.push(scaledDown(negative(divided(a, b).remainder)));
  }
}

function signAt(p: Univariate, x: Rational | '-∞' | '∞'): number {
  if (x instanceof Rational) return valueAt(p, x).sign();
  const lead = p.at(-1)?.sign() ?? 0;
  return x === '∞' || p.length % 2 === 1 ? lead : -lead;
}

function times(p: Univariate, q: Univariate): Univariate {
  spend(p.length * q.length);
  const product = Array.from({ length: p.length + q.length - 1 }, () => Rational.zero);
  for (const [i, a] of p.entries()) for (const [j, b] of q.entries()) product[i + j] = product[i + j]!.plus(a.times(b));
  return product;
}

function monic(p: Univariate): Univariate {
  const lead = p.at(-1);
  return lead === undefined ? p : p.map((c) => short(c.over(lead)));
}

/** Divided by the size of its leading coefficient. */
function scaledDown(p: Univariate): Univariate {
  const lead = p.at(-1);
  return lead === undefined ? p : p.map((c) => short(c.over(lead.sign() < 0 ? lead.negated() : lead)));
}

function short(q: Rational): Rational {
  requireShort(q.num, q.den);
  return q;
}

function trimmed(p: Rational[]): Univariate {
  while (p.length > 0 && p.at(-1)!.sign() === 0) p.pop();
  return p;
}
