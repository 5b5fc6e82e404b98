/**
 * Signs that can be read off a formula: a square is not negative, a sum of positive numbers is positive, a variable is
 * what its range and the hypotheses say.
 */
import type { Rational } from '../numbers/rational.ts';
import { formulaText } from './formula-text.ts';
import type { Comparison, Formula, Relation } from './kernel.ts';

/** A set of signs, by bits. */
export type Signs = number;
export const NEGATIVE = 1;
export const ZERO = 2;
export const POSITIVE = 4;
export const ANY: Signs = NEGATIVE | ZERO | POSITIVE;

const OF_RELATION: Readonly<Record<Relation, Signs>> = {
  '<': NEGATIVE,
  '≤': NEGATIVE | ZERO,
  '=': ZERO,
  '≠': NEGATIVE | POSITIVE,
  '≥': ZERO | POSITIVE,
  '>': POSITIVE,
};

/** Every sign in the set is one that the relation to 0 allows. */
export function satisfies(signs: Signs, relation: Relation): boolean {
  return (signs & ~OF_RELATION[relation]) === 0;
}

export class SignRules {
  /** By the text of a formula. */
  readonly #facts = new Map<string, Signs>();
  readonly #known = new Map<Formula, Signs>();

  /** Comparisons that are known to be true. */
  constructor(facts: readonly Comparison[]) {
    for (const { left, relation, right } of facts) {
      this.#learn(difference(left, right), OF_RELATION[relation]);
      this.#learn(difference(right, left), opposite(OF_RELATION[relation]));
      if (right.op === 'rational') this.#learn(left, beyond(relation, right.value));
      if (left.op === 'rational') this.#learn(right, beyond(REVERSED[relation], left.value));
    }
  }

  /** The signs that the formula may have, wherever it is defined. */
  of(f: Formula): Signs {
    const found = this.#known.get(f) ?? this.#structural(f) & (this.#facts.get(formulaText(f)) ?? ANY);
    this.#known.set(f, found);
    return found;
  }

  #learn(f: Formula, signs: Signs): void {
    const text = formulaText(f);
    this.#facts.set(text, (this.#facts.get(text) ?? ANY) & signs);
  }

  #structural(f: Formula): Signs {
    switch (f.op) {
      case 'rational':
        return signOf(f.value);
      case 'pi':
        return POSITIVE;
      case 'variable':
      case 'integral':
        return ANY;
      case 'neg':
        return opposite(this.of(f.of));
      case 'add':
        return sum(this.of(f.left), this.of(f.right));
      case 'sub':
        return this.#difference(f.left, f.right);
      case 'mul':
        return f.left === f.right || formulaText(f.left) === formulaText(f.right)
          ? product(this.of(f.left), this.of(f.left)) & ~NEGATIVE
          : product(this.of(f.left), this.of(f.right));
      case 'div':
        return product(this.of(f.left), this.of(f.right) & ~ZERO);
      case 'abs':
        return magnitude(this.of(f.of));
      case 'sqrt':
        return this.of(f.of) & ~NEGATIVE;
      case 'max':
        return greater(this.of(f.left), this.of(f.right));
      case 'min':
        return opposite(greater(opposite(this.of(f.left)), opposite(this.of(f.right))));
      case 'total':
        return repeated(this.of(f.of));
      case 'apply':
        return this.#applied(f.f, this.of(f.of));
    }
  }

  #difference(left: Formula, right: Formula): Signs {
    const [a, b] = [formulaText(left), formulaText(right)];
    if (a === b) return ZERO;
    // |x| ≥ ±x, max(x, y) ≥ x, and x ≥ min(x, y)
    const dominated =
      (left.op === 'abs' &&
        [formulaText(left.of), `-${formulaText(left.of)}`, `-(${formulaText(left.of)})`].includes(b)) ||
      (left.op === 'max' && [formulaText(left.left), formulaText(left.right)].includes(b)) ||
      (right.op === 'min' && [formulaText(right.left), formulaText(right.right)].includes(a));
    return sum(this.of(left), opposite(this.of(right))) & (dominated ? ZERO | POSITIVE : ANY);
  }

  #applied(f: string, argument: Signs): Signs {
    switch (f) {
      case 'exp':
      case 'erfc':
        return POSITIVE;
      case 'acos':
        return ZERO | POSITIVE;
      // Increasing, through 0.
      case 'log1p':
      case 'expm1':
      case 'atan':
      case 'tanh':
      case 'erf':
        return argument;
      default:
        return ANY;
    }
  }
}

const REVERSED: Readonly<Record<Relation, Relation>> = { '<': '>', '≤': '≥', '=': '=', '≠': '≠', '≥': '≤', '>': '<' };

function difference(left: Formula, right: Formula): Formula {
  return { op: 'sub', left, right };
}

/** The signs of x where x relation q. */
function beyond(relation: Relation, q: Rational): Signs {
  const s = q.sign();
  if (s === 0 || relation === '=') return relation === '=' ? signOf(q) : OF_RELATION[relation];
  if (s > 0 && (relation === '>' || relation === '≥')) return POSITIVE;
  if (s < 0 && (relation === '<' || relation === '≤')) return NEGATIVE;
  return ANY;
}

export function signOf(q: Rational): Signs {
  return [NEGATIVE, ZERO, POSITIVE][q.sign() + 1]!;
}

function opposite(a: Signs): Signs {
  return (a & ZERO) | (a & NEGATIVE ? POSITIVE : 0) | (a & POSITIVE ? NEGATIVE : 0);
}

function magnitude(a: Signs): Signs {
  return (a & ZERO) | (a & (NEGATIVE | POSITIVE) ? POSITIVE : 0);
}

export function sum(a: Signs, b: Signs): Signs {
  return combined(a, b, (s, t) => (s === t || t === ZERO ? s : s === ZERO ? t : ANY));
}

/** Of a sum of any number of terms, at least one. */
function repeated(a: Signs): Signs {
  return a & NEGATIVE && a & POSITIVE ? ANY : a;
}

export function product(a: Signs, b: Signs): Signs {
  return combined(a, b, (s, t) => (s === ZERO || t === ZERO ? ZERO : s === t ? POSITIVE : NEGATIVE));
}

function greater(a: Signs, b: Signs): Signs {
  return combined(a, b, (s, t) => Math.max(s, t));
}

function combined(a: Signs, b: Signs, of: (s: Signs, t: Signs) => Signs): Signs {
  let signs = 0;
  for (const s of [NEGATIVE, ZERO, POSITIVE]) {
    for (const t of [NEGATIVE, ZERO, POSITIVE]) if (a & s && b & t) signs |= of(s, t);
  }
  return signs;
}
