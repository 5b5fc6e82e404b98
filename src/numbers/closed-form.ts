/**
 * Closed forms: what is needed to see that two expressions are the same number.
 *
 * A closed form is a quotient of two polynomials; a polynomial is Σ qᵢ·mᵢ with rational qᵢ, and a monomial is
 * √r · exp(E) · (powers of atoms), with r a positive integer, E a polynomial, and an atom anything that is not taken
 * apart further (π, erf[…], log[…], a nested root). Products of roots and of exponentials are combined, logarithms of
 * products are split, so that softmax rows sum to one and √8 = 2√2 by algebra alone.
 *
 * Sound: a numerator without terms is zero. Complete where it says so (`nonzeroForSure`): square roots of rationals
 * from different square classes are linearly independent over ℚ (Besicovitch 1940), so a sum of roots whose terms do
 * not cancel is not zero; with exponentials of different rationals the same follows from Lindemann–Weierstrass. Two
 * radicands are of one square class iff their product is a perfect square, which needs no factoring.
 */
import { type Arithmetic, type Elementary, OutsideDomain, Unsupported } from './arithmetic.ts';
import { gcd, isqrt, isSquare, Rational, trailingZeros } from './rational.ts';

/** A function of a closed form that is not taken apart: √, log, erf, …; or π, of nothing. */
interface Atom {
  readonly key: string;
  readonly f: Elementary | '√' | 'π';
  readonly argument: ClosedForm;
}

interface Monomial {
  readonly key: string;
  /** A positive integer, under the root. */
  readonly root: bigint;
  readonly exponent: Polynomial;
  readonly atoms: ReadonlyMap<string, { readonly atom: Atom; readonly power: number }>;
}

type Polynomial = ReadonlyMap<string, { readonly coefficient: Rational; readonly monomial: Monomial }>;

export interface ClosedForm {
  readonly num: Polynomial;
  readonly den: Polynomial;
}

const SMALL_PRIMES = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n, 43n, 47n, 53n, 59n, 61n, 67n, 71n];
/** Odd primes in groups whose product, squared, is a safe integer: one long division tries a group. */
const SQUARES = [
  [3, 5, 7, 11, 13],
  [17, 19, 23, 29],
  [31, 37, 41],
].map((primes) => ({ primes, product: BigInt(primes.reduce((n, p) => n * p * p, 1)) }));
const MOST_TERMS = 4096;
const keys = new WeakMap<Polynomial, string>();
const NOTHING: Polynomial = new Map();
const UNIT = monomial(1n, NOTHING, new Map());
const ONE = term(Rational.one, UNIT);

export const closedForms: Arithmetic<ClosedForm> = {
  of: (q) => whole(constant(q)),
  add: (a, b) =>
    a.den === b.den || keyOf(a.den) === keyOf(b.den)
      ? quotient(add(a.num, b.num), a.den)
      : quotient(add(multiply(a.num, b.den), multiply(b.num, a.den)), multiply(a.den, b.den)),
  sub: (a, b) => closedForms.add(a, closedForms.neg(b)),
  mul: (a, b) => quotient(multiply(a.num, b.num), multiply(a.den, b.den)),
  div: (a, b) => {
    if (isZero(b)) throw new OutsideDomain('division by zero');
    return quotient(multiply(a.num, b.den), multiply(a.den, b.num));
  },
  neg: (a) => ({ num: scale(a.num, Rational.of(-1)), den: a.den }),
  sqrt: squareRoot,
  apply,
  pi: () => whole(atom('π', whole(NOTHING))),
};

/** Every term of the numerator cancels, at the latest when atoms of equal arguments are taken for the same. */
export function isZero(x: ClosedForm): boolean {
  const num = merged(x.num);
  return num.size === 0 || merged(unified(num)).size === 0;
}

/** Not zero, by the theorems above; false says nothing. */
export function nonzeroForSure(x: ClosedForm): boolean {
  const num = merged(x.num);
  if (num.size === 0) return false;
  return [...num.values()].every(({ monomial: m }) => m.atoms.size === 0 && constantValue(m.exponent) !== undefined);
}

/** The rational it is, if it shows. */
export function rationalValue(x: ClosedForm): Rational | undefined {
  const den = constantValue(merged(x.den));
  return den && constantValue(merged(x.num))?.over(den);
}

function whole(num: Polynomial): ClosedForm {
  return { num, den: ONE };
}

/** A denominator of a single term without atoms is moved up: 1/(q√r·e^E) = √r·e^(−E)/(q r). */
function quotient(num: Polynomial, den: Polynomial): ClosedForm {
  if (den === ONE) return whole(num);
  const only = single(merged(den));
  if (only === undefined || only.monomial.atoms.size > 0) return { num, den };
  const { root, exponent } = only.monomial;
  const inverse = Rational.one.over(only.coefficient.times(Rational.of(root)));
  return whole(multiply(num, term(inverse, monomial(root, scale(exponent, Rational.of(-1)), new Map()))));
}

function squareRoot(x: ClosedForm): ClosedForm {
  if (isZero(x)) return whole(NOTHING);
  const only = single(merged(x.num));
  if (only && x.den === ONE && only.monomial.root === 1n && only.monomial.atoms.size === 0) {
    const { num, den } = only.coefficient;
    if (num < 0n) throw new OutsideDomain('√ of a negative number');
    const [outside, inside] = extractSquare(num * den);
    const half = scale(only.monomial.exponent, Rational.ratio(1n, 2n));
    return whole(term(Rational.ratio(outside, den), monomial(inside, half, new Map())));
  }
  return whole(atom('√', x));
}

function apply(f: Elementary, x: ClosedForm): ClosedForm {
  const one = whole(ONE);
  switch (f) {
    case 'exp':
      return exponential(x);
    case 'expm1':
      return closedForms.sub(exponential(x), one);
    case 'tanh': {
      const e = exponential(closedForms.add(x, x));
      return closedForms.div(closedForms.sub(e, one), closedForms.add(e, one));
    }
    case 'log':
      return logarithm(x);
    case 'log1p':
      return logarithm(closedForms.add(one, x));
    case 'erfc':
      return closedForms.sub(one, apply('erf', x));
    default:
      return whole(atom(f, x));
  }
}

/** exp of a polynomial; integer multiples of logarithms in it are taken out: exp(k·log u) = uᵏ. */
function exponential(x: ClosedForm): ClosedForm {
  if (x.den !== ONE) return whole(atom('exp', x));
  let outside: ClosedForm = whole(ONE);
  const exponent = new Map<string, { coefficient: Rational; monomial: Monomial }>();
  for (const [key, t] of merged(x.num)) {
    const [a, ...others] = t.monomial.atoms.values();
    const plain = t.monomial.root === 1n && t.monomial.exponent.size === 0 && others.length === 0 && a?.power === 1;
    const k = t.coefficient;
    if (plain && a.atom.f === 'log' && k.isInteger() && k.num >= -64n && k.num <= 64n) {
      const factor = a.atom.argument;
      for (let i = 0n; i < (k.num < 0n ? -k.num : k.num); i++) {
        outside = k.num > 0n ? closedForms.mul(outside, factor) : closedForms.div(outside, factor);
      }
    } else {
      exponent.set(key, t);
    }
  }
  return closedForms.mul(outside, whole(term(Rational.one, monomial(1n, exponent, new Map()))));
}

/** log(q√r·e^E) = log q + ½ log r + E, and logarithms of integers are split into those of small primes. */
function logarithm(x: ClosedForm): ClosedForm {
  if (isZero(x)) throw new OutsideDomain('the logarithm of a number ≤ 0');
  const only = x.den === ONE ? single(merged(x.num)) : undefined;
  if (only === undefined || only.monomial.atoms.size > 0) {
    return whole(atom('log', x));
  }
  const { coefficient, monomial: m } = only;
  if (coefficient.sign() <= 0) throw new OutsideDomain('the logarithm of a number ≤ 0');
  const rest = add(logInteger(coefficient.num), scale(logInteger(coefficient.den), Rational.of(-1)));
  return whole(add(add(rest, scale(logInteger(m.root), Rational.ratio(1n, 2n))), m.exponent));
}

function logInteger(n: bigint): Polynomial {
  let result = NOTHING;
  let rest = n;
  const log = (p: bigint) => atom('log', whole(constant(Rational.of(p))));
  for (const p of SMALL_PRIMES) {
    let power = 0n;
    for (; rest % p === 0n; rest /= p) power++;
    if (power > 0n) result = add(result, scale(log(p), Rational.of(power)));
  }
  return rest === 1n ? result : add(result, log(rest));
}

function constant(q: Rational): Polynomial {
  return q.sign() === 0 ? NOTHING : term(q, UNIT);
}

function atom(f: Atom['f'], argument: ClosedForm): Polynomial {
  return powerOf({ key: `${f}[${quotientKey(argument)}]`, f, argument }, 1);
}

function powerOf(a: Atom, power: number): Polynomial {
  return term(Rational.one, monomial(1n, NOTHING, new Map([[a.key, { atom: a, power }]])));
}

function term(coefficient: Rational, m: Monomial): Polynomial {
  return new Map([[m.key, { coefficient, monomial: m }]]);
}

function monomial(root: bigint, exponent: Polynomial, atoms: Monomial['atoms']): Monomial {
  if (exponent.size === 0 && atoms.size === 0) return { key: `√${root}`, root, exponent, atoms };
  const names = [...atoms.values()].map(({ atom: a, power }) => `${a.key}^${power}`).sort();
  return { key: `√${root} e(${keyOf(exponent)}) ${names.join(' ')}`, root, exponent, atoms };
}

function single(p: Polynomial) {
  return p.size === 1 ? [...p.values()][0]! : undefined;
}

function constantValue(p: Polynomial): Rational | undefined {
  return p.size === 0 ? Rational.zero : constantTerm(p);
}

/** What a polynomial of one term, a rational, is. */
function constantTerm(p: Polynomial): Rational | undefined {
  const only = single(p);
  return only?.monomial.key === UNIT.key ? only.coefficient : undefined;
}

function keyOf(p: Polynomial): string {
  let key = keys.get(p);
  if (key === undefined) {
    key = [...p.entries()]
      .map(([k, t]) => `${t.coefficient}·${k}`)
      .sort()
      .join(' + ');
    keys.set(p, key);
  }
  return key;
}

function quotientKey(x: ClosedForm): string {
  return `${keyOf(merged(x.num))} / ${keyOf(merged(x.den))}`;
}

function add(a: Polynomial, b: Polynomial): Polynomial {
  const result = new Map(a);
  for (const [key, t] of b) accumulate(result, key, t.coefficient, t.monomial);
  return result;
}

function subtract(a: Polynomial, b: Polynomial): Polynomial {
  return add(a, scale(b, Rational.of(-1)));
}

function accumulate(
  into: Map<string, { coefficient: Rational; monomial: Monomial }>,
  key: string,
  q: Rational,
  m: Monomial,
) {
  const coefficient = into.get(key)?.coefficient.plus(q) ?? q;
  if (coefficient.sign() === 0) into.delete(key);
  else into.set(key, { coefficient, monomial: m });
  if (into.size > MOST_TERMS) throw new Unsupported(`a closed form of more than ${MOST_TERMS} terms`);
}

function scale(p: Polynomial, q: Rational): Polynomial {
  if (q.sign() === 0) return NOTHING;
  return new Map([...p].map(([k, t]) => [k, { coefficient: t.coefficient.times(q), monomial: t.monomial }]));
}

function multiply(a: Polynomial, b: Polynomial): Polynomial {
  if (a === ONE) return b;
  if (b === ONE) return a;
  const [first, second] = [constantTerm(a), constantTerm(b)];
  if (first) return scale(b, first);
  if (second) return scale(a, second);
  const result = new Map<string, { coefficient: Rational; monomial: Monomial }>();
  for (const s of a.values()) {
    for (const t of b.values()) {
      const q = s.coefficient.times(t.coefficient);
      if (s.monomial.key === UNIT.key) {
        accumulate(result, t.monomial.key, q, t.monomial);
        continue;
      }
      if (t.monomial.key === UNIT.key) {
        accumulate(result, s.monomial.key, q, s.monomial);
        continue;
      }
      for (const [key, u] of multiplyMonomials(s.monomial, t.monomial)) {
        accumulate(result, key, q.times(u.coefficient), u.monomial);
      }
    }
  }
  return result;
}

function multiplyMonomials(a: Monomial, b: Monomial): Polynomial {
  if (a === UNIT) return term(Rational.one, b);
  if (b === UNIT) return term(Rational.one, a);
  const common = gcd(a.root, b.root);
  const atoms = new Map(a.atoms);
  let squares: Polynomial = ONE;
  for (const [key, { atom: x, power }] of b.atoms) {
    const total = (atoms.get(key)?.power ?? 0) + power;
    if (x.f === '√' && total === 2 && x.argument.den === ONE) {
      atoms.delete(key);
      squares = multiply(squares, x.argument.num);
    } else if (total === 0) atoms.delete(key);
    else atoms.set(key, { atom: x, power: total });
  }
  const root = (a.root / common) * (b.root / common);
  const product = term(Rational.of(common), monomial(root, add(a.exponent, b.exponent), atoms));
  return multiply(product, squares);
}

/** Terms that differ only in roots of one square class are collected: q√(k²r) joins √r. */
function merged(p: Polynomial): Polynomial {
  if (isMerged(p)) return p;
  const roots: { root: bigint; rest: string }[] = [];
  const result = new Map<string, { coefficient: Rational; monomial: Monomial }>();
  for (const { coefficient, monomial: m } of p.values()) {
    const exponent = merged(m.exponent);
    const rest = monomial(1n, exponent, m.atoms).key;
    const same = roots.find((r) => r.rest === rest && isSquare(r.root * m.root));
    if (same === undefined) roots.push({ root: m.root, rest });
    const root = same?.root ?? m.root;
    const factor = root === m.root ? Rational.one : Rational.ratio(isqrt(root * m.root), root);
    const canonical = monomial(root, exponent, m.atoms);
    accumulate(result, canonical.key, coefficient.times(factor), canonical);
  }
  return result;
}

/** Of one term, or of terms without roots. */
function isMerged(p: Polynomial): boolean {
  for (const { monomial: m } of p.values()) {
    if (m.exponent.size > 0 || (m.root !== 1n && p.size > 1)) return false;
  }
  return true;
}

/** Atoms of equal arguments, and equal exponents, written in other words, replaced by the first of them. */
function unified(p: Polynomial): Polynomial {
  const sameAtom = new Representatives<Atom>(
    (a) => a.key,
    (a, b) => a.f === b.f && isZero(closedForms.sub(a.argument, b.argument)),
  );
  const sameExponent = new Representatives<Polynomial>(keyOf, (a, b) => isZero(whole(subtract(a, b))));
  let result = NOTHING;
  for (const { coefficient, monomial: m } of p.values()) {
    let product = term(coefficient, monomial(m.root, sameExponent.of(m.exponent), new Map()));
    for (const { atom: a, power } of m.atoms.values()) product = multiply(product, powerOf(sameAtom.of(a), power));
    result = add(result, product);
  }
  return result;
}

/** For each thing the first equal one that was asked for. */
class Representatives<T> {
  readonly #key: (x: T) => string;
  readonly #equal: (a: T, b: T) => boolean;
  readonly #known = new Map<string, T>();

  constructor(key: (x: T) => string, equal: (a: T, b: T) => boolean) {
    this.#key = key;
    this.#equal = equal;
  }

  of(x: T): T {
    const key = this.#key(x);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const first = [...this.#known.values()].find((y) => this.#equal(x, y)) ?? x;
    this.#known.set(key, first);
    return first;
  }
}

/** n = outside² · inside, with the squares of small primes, and a square as a whole, taken out. */
function extractSquare(n: bigint): [outside: bigint, inside: bigint] {
  const twos = BigInt(trailingZeros(n) >> 1);
  let outside = 1n << twos;
  let inside = n >> (2n * twos);
  for (const { product, primes } of SQUARES) {
    const rest = Number(inside % product);
    for (const p of primes) {
      if (rest % (p * p) !== 0) continue;
      const square = BigInt(p * p);
      for (; inside % square === 0n; inside /= square) outside *= BigInt(p);
    }
  }
  return isSquare(inside) ? [outside * isqrt(inside), 1n] : [outside, inside];
}
