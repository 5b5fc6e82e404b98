/** Polynomials over ℚ in any number of indeterminates, exact, in normal form: equal ones have equal terms. */
import { Rational } from '../numbers/rational.ts';
import { requireShort, spend, TooLarge } from './budget.ts';

/** Indeterminates with their exponents ≥ 1, in alphabetical order. */
export type Monomial = readonly (readonly [name: string, exponent: number])[];

interface Term {
  readonly monomial: Monomial;
  readonly coefficient: Rational;
}

const HIGHEST_DEGREE = 200;
/** Operations that a product of two terms counts for. */
const COST = 20;

export class Polynomial {
  /** By monomial; no coefficient is 0. */
  readonly terms: ReadonlyMap<string, Term>;

  private constructor(terms: ReadonlyMap<string, Term>) {
    this.terms = terms;
  }

  static readonly zero = new Polynomial(new Map());
  static readonly one = new Polynomial(new Map([['', { monomial: [], coefficient: Rational.one }]]));

  static constant(q: Rational): Polynomial {
    return Polynomial.of([{ monomial: [], coefficient: q }]);
  }

  static indeterminate(name: string): Polynomial {
    return Polynomial.of([{ monomial: [[name, 1]], coefficient: Rational.one }]);
  }

  static of(terms: readonly Term[]): Polynomial {
    const sum = new Map<string, Term>();
    for (const { monomial, coefficient } of terms) {
      const key = keyOf(monomial);
      const total = sum.get(key)?.coefficient.plus(coefficient) ?? coefficient;
      requireShort(total.num, total.den);
      if (total.sign() === 0) sum.delete(key);
      else sum.set(key, { monomial, coefficient: total });
    }
    return new Polynomial(sum);
  }

  plus(other: Polynomial): Polynomial {
    spend(this.terms.size + other.terms.size);
    return Polynomial.of([...this.terms.values(), ...other.terms.values()]);
  }

  minus(other: Polynomial): Polynomial {
    return this.plus(other.scaled(MINUS_ONE));
  }

  scaled(q: Rational): Polynomial {
    spend(this.terms.size);
    return Polynomial.of([...this.terms.values()].map((t) => ({ ...t, coefficient: t.coefficient.times(q) })));
  }

  times(other: Polynomial): Polynomial {
    spend(COST * this.terms.size * other.terms.size);
    const products: Term[] = [];
    for (const a of this.terms.values()) {
      for (const b of other.terms.values()) {
        products.push({
          monomial: product(a.monomial, b.monomial),
          coefficient: a.coefficient.times(b.coefficient),
        });
      }
    }
    return Polynomial.of(products);
  }

  power(k: number): Polynomial {
    let result = Polynomial.one;
    for (let i = 0; i < k; i++) result = result.times(this);
    return result;
  }

  isZero(): boolean {
    return this.terms.size === 0;
  }

  equals(other: Polynomial): boolean {
    if (this.terms.size !== other.terms.size) return false;
    for (const [key, { coefficient }] of this.terms) {
      if (!other.terms.get(key)?.coefficient.equals(coefficient)) return false;
    }
    return true;
  }

  /** The number that it is; undefined if an indeterminate occurs. */
  get value(): Rational | undefined {
    if (this.isZero()) return Rational.zero;
    return this.terms.size === 1 ? this.terms.get('')?.coefficient : undefined;
  }

  get indeterminates(): ReadonlySet<string> {
    return new Set([...this.terms.values()].flatMap(({ monomial }) => monomial.map(([name]) => name)));
  }

  /** As a polynomial in one of its indeterminates: the coefficients of its powers, from 0 on. */
  coefficientsIn(name: string): Polynomial[] {
    const parts: Term[][] = [];
    for (const { monomial, coefficient } of this.terms.values()) {
      const k = monomial.find(([n]) => n === name)?.[1] ?? 0;
      while (parts.length <= k) parts.push([]);
      parts[k]!.push({ monomial: monomial.filter(([n]) => n !== name), coefficient });
    }
    return parts.map(Polynomial.of);
  }

  /** coefficient · monomial · rest, no indeterminate dividing the rest, in which the first term in the alphabet has the coefficient 1. */
  factored(): { readonly coefficient: Rational; readonly monomial: Monomial; readonly rest: Polynomial } {
    const monomial = [...this.indeterminates].sort().flatMap((name): Monomial => {
      const least = this.coefficientsIn(name).findIndex((c) => !c.isZero());
      return least > 0 ? [[name, least]] : [];
    });
    const rest = monomial.reduce<Polynomial>((p, [name, k]) => p.withoutPower(name, k), this);
    const first = [...rest.terms.keys()].sort()[0]!;
    const { coefficient } = rest.terms.get(first)!;
    return { coefficient, monomial, rest: rest.scaled(Rational.one.over(coefficient)) };
  }

  /** The same for equal ones. */
  get text(): string {
    const terms = [...this.terms].sort(([a], [b]) => (a < b ? -1 : 1));
    return (
      terms
        .map(([key, { coefficient: c }]) => (key === '' ? `${c}` : c.equals(Rational.one) ? key : `${c}·${key}`))
        .join(' + ') || '0'
    );
  }

  /** Divided by a power of an indeterminate that every term has. */
  withoutPower(name: string, k: number): Polynomial {
    const terms = [...this.terms.values()].map(({ monomial, coefficient }) => ({
      monomial: monomial.map(([n, e]) => [n, n === name ? e - k : e] as const).filter(([, e]) => e > 0),
      coefficient,
    }));
    return Polynomial.of(terms);
  }

  toString(): string {
    return this.text;
  }
}

const MINUS_ONE = Rational.of(-1);

function product(a: Monomial, b: Monomial): Monomial {
  const exponents = new Map(a);
  for (const [name, k] of b) exponents.set(name, (exponents.get(name) ?? 0) + k);
  const all = [...exponents].sort(([m], [n]) => (m < n ? -1 : 1));
  if (all.reduce((degree, [, k]) => degree + k, 0) > HIGHEST_DEGREE)
    throw new TooLarge(`a degree exceeds ${HIGHEST_DEGREE}`);
  return all;
}

function keyOf(monomial: Monomial): string {
  return monomial.map(([name, k]) => (k === 1 ? name : `${name}^${k}`)).join('·');
}
