/**
 * Formulas as quotients of polynomials, with whatever is not + − × ÷ an indeterminate of its own.
 *
 * √a is an indeterminate whose square is a, |a| = √(a²), max and min are made of |·|; exp, log and the like are
 * indeterminates of which nothing is known but that equal arguments give equal values. Two formulas with equal quotients
 * are equal wherever both are defined. That they are defined is the business of `defined.ts`.
 */
import { isqrt, Rational } from '../numbers/rational.ts';
import { spend } from './budget.ts';
import { indicesOf } from './formula-text.ts';
import type { Formula } from './kernel.ts';
import { type Monomial, Polynomial } from './polynomial-ring.ts';
import { Quotient } from './quotient.ts';
import { ANY, NEGATIVE, POSITIVE, product, type SignRules, type Signs, satisfies, signOf, sum, ZERO } from './signs.ts';

/** The formulas of one goal and its certificate: the same indeterminate for the same root or function of the same. */
export class Quotients {
  /** No more roots or functions: those that there are have been shown to be defined. */
  closed = false;
  readonly #signs: SignRules;
  /** What some indeterminates stand for. */
  readonly #formulas = new Map<string, Formula>();
  readonly #known = new Map<Formula, Quotient>();
  /** What the indeterminates that are no variables stand for. */
  readonly roots = new Map<string, Quotient>();
  /** The indices of those of them that differ from entry to entry. */
  readonly #indices = new Map<string, ReadonlySet<string>>();
  /** What is summed, over which indices, for those that are sums. */
  readonly #sums = new Map<string, { readonly over: string; readonly body: string }>();
  readonly #functions: { readonly f: string; readonly of: Quotient; readonly name: string }[] = [];

  constructor(signs: SignRules) {
    this.#signs = signs;
  }

  of(f: Formula): Quotient {
    let found = this.#known.get(f);
    if (found === undefined) {
      spend(1);
      found = this.#reduced(this.#made(f));
      const [name, ...more] = found.num.indeterminates;
      if (name && more.length === 0 && found.den.value && found.num.equals(Polynomial.indeterminate(name)))
        this.#formulas.set(name, f);
      this.#known.set(f, found);
    }
    return found;
  }

  #made(f: Formula): Quotient {
    switch (f.op) {
      case 'rational':
        return Quotient.of(f.value);
      case 'variable':
        return new Quotient(Polynomial.indeterminate(f.name));
      case 'pi':
        return new Quotient(Polynomial.indeterminate('π'));
      case 'neg':
        return this.of(f.of).negated();
      case 'add':
        return this.of(f.left).plus(this.of(f.right));
      case 'sub':
        return this.of(f.left).minus(this.of(f.right));
      case 'mul':
        return this.of(f.left).times(this.of(f.right));
      case 'div':
        return this.of(f.left).over(this.of(f.right));
      case 'sqrt':
        return this.#rootOf(f.of);
      case 'abs':
        return this.absolute(this.of(f.of));
      case 'max':
      case 'min': {
        const [a, b] = [this.of(f.left), this.of(f.right)];
        const gap = this.absolute(a.minus(b));
        return (f.op === 'max' ? a.plus(b).plus(gap) : a.plus(b).minus(gap)).times(HALF);
      }
      case 'apply':
        return this.#function(f.f, this.of(f.of));
      case 'total':
        return this.#total(f.over, this.of(f.of));
      case 'integral':
        throw new SyntaxError('an integral is no algebraic formula');
    }
  }

  absolute(a: Quotient): Quotient {
    const signs = this.#quotientSigns(a);
    if ((signs & NEGATIVE) === 0) return a;
    if ((signs & POSITIVE) === 0) return a.negated();
    return this.root(this.#reduced(a.times(a)), 'total');
  }

  /** √(ab) = √a√b and √(a/b) = √a/√b where a and b are not negative. */
  #rootOf(f: Formula): Quotient {
    if (f.op === 'add' && f.right.op === 'rational' && f.right.value.sign() === 0) return this.#rootOf(f.left);
    if ((f.op === 'mul' || f.op === 'div') && [f.left, f.right].every((g) => satisfies(this.#signs.of(g), '≥'))) {
      const [a, b] = [this.#rootOf(f.left), this.#rootOf(f.right)];
      return f.op === 'mul' ? a.times(b) : a.over(b);
    }
    const root = this.root(this.of(f));
    const [name] = root.num.indeterminates;
    if (name && root.num.equals(Polynomial.indeterminate(name))) this.#formulas.set(name, { op: 'sqrt', of: f });
    return root;
  }

  /** √a: a number for the square of one, or the indeterminate whose square is a. */
  root(whole: Quotient, total?: 'total'): Quotient {
    const exact = this.#exactRoot(whole);
    if (exact) return exact;
    const { outside, inside: a } = this.#squareOut(whole);
    const value = a.value && exactRoot(a.value);
    if (value) return outside.times(Quotient.of(value));
    for (const [name, square] of this.roots) {
      if (this.#equal(square, a)) return outside.times(new Quotient(Polynomial.indeterminate(name)));
    }
    if (this.closed && !total) throw new SyntaxError('a root that the goal does not speak of');
    const name = `√${this.roots.size + 1}`;
    this.roots.set(name, a);
    this.#noted(name, a);
    return outside.times(new Quotient(Polynomial.indeterminate(name)));
  }

  /**
   * Σᵢ: what has no i is taken out of it, and each quotient that has becomes an indeterminate, such as Σ(x[i]·y[i]) or
   * Σ(x[i]/y[i]).
   */
  #total(over: string, { num, den }: Quotient): Quotient {
    const hasIndex = (name: string) => this.#indicesOf(name).has(over);
    const below = den.factored();
    const [rest, restOutside] = [...below.rest.indeterminates].some(hasIndex)
      ? [below.rest, Polynomial.one]
      : [Polynomial.one, below.rest];
    const within = below.monomial.filter(([name]) => hasIndex(name));
    const terms = [...num.terms.values()].map(({ monomial, coefficient }) => {
      const outside = Polynomial.of([{ monomial: monomial.filter(([name]) => !hasIndex(name)), coefficient }]);
      const above = Polynomial.of([
        { monomial: monomial.filter(([name]) => hasIndex(name)), coefficient: Rational.one },
      ]);
      return outside.times(Polynomial.indeterminate(this.#sum(over, above, within, rest)));
    });
    const outside = Polynomial.of([
      { monomial: below.monomial.filter(([name]) => !hasIndex(name)), coefficient: below.coefficient },
    ]);
    return new Quotient(
      terms.reduce((s, t) => s.plus(t), Polynomial.zero),
      outside.times(restOutside),
    );
  }

  /** The indeterminate for Σ of a quotient of monomials, over another polynomial besides. */
  #sum(over: string, above: Polynomial, below: Monomial, rest: Polynomial): string {
    let [num, den] = [above, Polynomial.one];
    for (const [name, exponent] of below) {
      const common = Math.min(exponent, num.coefficientsIn(name).length - 1);
      num = num.withoutPower(name, common);
      den = den.times(Polynomial.indeterminate(name).power(exponent - common));
    }
    const names = [num, den, rest].flatMap((p) => [...p.indeterminates]);
    const inner = num.text === names[0] && names.length === 1 ? this.#sums.get(names[0]!) : undefined;
    // Σⱼ Σᵢ is Σᵢ Σⱼ.
    const indices = [...(inner?.over ?? ''), over].sort().join('');
    const body =
      inner?.body ??
      [num, den, rest]
        .map((p) => `(${p.text})`)
        .join('/')
        .replace('/(1)/(1)', '');
    const name = `Σ${indices === 'i' ? '' : indices}${body}`;
    this.#sums.set(name, { over: indices, body });
    this.#indices.set(name, new Set(names.flatMap((n) => [...this.#indicesOf(n)]).filter((index) => index !== over)));
    return name;
  }

  #indicesOf(name: string): ReadonlySet<string> {
    return this.#indices.get(name) ?? indicesOf(name);
  }

  /** A root or function of something that differs from entry to entry does so, too. */
  #noted(name: string, of: Quotient): void {
    const names = [...of.num.indeterminates, ...of.den.indeterminates];
    this.#indices.set(name, new Set(names.flatMap((n) => [...this.#indicesOf(n)])));
  }

  /** √(c²m²) = cm, for a product m of known sign. */
  #exactRoot({ num, den }: Quotient): Quotient | undefined {
    const [term, ...more] = num.terms.values();
    if (term === undefined || more.length > 0 || !den.equals(Polynomial.one)) return undefined;
    const c = exactRoot(term.coefficient);
    if (c === undefined || term.monomial.some(([, exponent]) => exponent % 2 === 1)) return undefined;
    const monomial = term.monomial.map(([name, exponent]) => [name, exponent / 2] as const);
    const m = new Quotient(Polynomial.of([{ monomial, coefficient: c }]));
    const signs = this.signsOf(m.num);
    return (signs & NEGATIVE) === 0 ? m : (signs & POSITIVE) === 0 ? m.negated() : undefined;
  }

  /** √(m²a) = |m|√a, for the largest even power m² of what is known not to be 0, with |m| known to be m or −m. */
  #squareOut(a: Quotient): { outside: Quotient; inside: Quotient } {
    let [outside, inside] = [ONE, a];
    for (const name of a.num.indeterminates) {
      const least = a.num.coefficientsIn(name).findIndex((c) => !c.isZero());
      if (least < 2 || this.#power(name, 1) & ZERO || this.#power(name, least >> 1) === (NEGATIVE | POSITIVE)) continue;
      const m = new Quotient(Polynomial.indeterminate(name).power(least >> 1));
      // |m| of either sign would be the root of m² again.
      if (this.signsOf(m.num) === (NEGATIVE | POSITIVE)) continue;
      outside = outside.times(this.absolute(m));
      inside = new Quotient(inside.num.withoutPower(name, 2 * (least >> 1)), inside.den);
    }
    return { outside, inside };
  }

  #function(f: string, of: Quotient): Quotient {
    const known = this.#functions.find((g) => g.f === f && this.#equal(g.of, of));
    const name = known?.name ?? `${f}#${this.#functions.length + 1}`;
    if (!known && this.closed) throw new SyntaxError(`a value of ${f} that the goal does not speak of`);
    if (!known) {
      this.#functions.push({ f, of, name });
      this.#noted(name, of);
    }
    return new Quotient(Polynomial.indeterminate(name));
  }

  #equal(a: Quotient, b: Quotient): boolean {
    return this.isZero(a.num.times(b.den).minus(b.num.times(a.den)));
  }

  /** Whether the polynomial is 0 once r² has been replaced by its value for every root r. */
  isZero(p: Polynomial): boolean {
    return p.isZero() || this.#reduced(new Quotient(p)).num.isZero();
  }

  /** A polynomial with the sign that the quotient has wherever it is defined. */
  ofSameSign(q: Quotient): Polynomial {
    const signs = this.signsOf(q.den) & ~ZERO;
    if (signs === POSITIVE) return q.num;
    if (signs === NEGATIVE) return q.negated().num;
    const { num, den } = this.#reduced(new Quotient(q.num.times(q.den)));
    // Its denominator is made of even powers of denominators.
    return den.equals(Polynomial.one) ? num : q.num.times(q.den);
  }

  /** The signs that the polynomial may have, term by term. */
  signsOf(p: Polynomial): Signs {
    let signs = ZERO;
    for (const { monomial, coefficient } of p.terms.values()) {
      let term = signOf(coefficient);
      for (const [name, exponent] of monomial) term = product(term, this.#power(name, exponent));
      signs = sum(signs, term);
    }
    return signs;
  }

  #quotientSigns({ num, den }: Quotient): Signs {
    return product(this.signsOf(num), this.signsOf(den) & ~ZERO);
  }

  #power(name: string, exponent: number): Signs {
    const f = this.#formulas.get(name);
    const square = this.roots.get(name);
    const signs = (f ? this.#signs.of(f) : ANY) & (square ? this.#quotientSigns(square) & ~NEGATIVE : ANY);
    return exponent % 2 === 0 ? product(signs, signs) & ~NEGATIVE : signs;
  }

  /** With no power of a root above the first. */
  #reduced(q: Quotient): Quotient {
    let result = q;
    // What a root stands for holds earlier roots alone, so the latest first.
    for (const [name, square] of [...this.roots].reverse()) {
      result = reducedBy(result.num, name, square).over(reducedBy(result.den, name, square));
    }
    return result;
  }
}

const ONE = Quotient.of(Rational.one);
const HALF = Quotient.of(Rational.ratio(1n, 2n));

/** r² replaced by its value throughout. */
function reducedBy(p: Polynomial, root: string, square: Quotient): Quotient {
  const coefficients = p.coefficientsIn(root);
  if (coefficients.length <= 2) return new Quotient(p);
  const r = Polynomial.indeterminate(root);
  const most = (coefficients.length - 1) >> 1;
  const terms = coefficients.map((c, k) => {
    const odd = k % 2 === 1 ? c.times(r) : c;
    return odd.times(square.num.power(k >> 1)).times(square.den.power(most - (k >> 1)));
  });
  return new Quotient(
    terms.reduce((s, t) => s.plus(t), Polynomial.zero),
    square.den.power(most),
  );
}

function exactRoot(q: Rational): Rational | undefined {
  if (q.sign() < 0) return undefined;
  const [n, d] = [isqrt(q.num), isqrt(q.den)];
  return n * n === q.num && d * d === q.den ? Rational.ratio(n, d) : undefined;
}
