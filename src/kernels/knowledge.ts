/** What is known at a goal: its hypotheses and ranges, each comparison by name, as polynomials compared with 0. */
import { comparisonText } from './formula-text.ts';
import type { Comparison, Formula, Goal, Proposition, Range, Relation } from './kernel.ts';
import type { Polynomial } from './polynomial-ring.ts';
import type { Quotient } from './quotient.ts';
import { Quotients } from './quotients.ts';
import { readFormula } from './read-formula.ts';
import { POSITIVE, SignRules, satisfies, ZERO } from './signs.ts';

/** A polynomial that is > 0, ≥ 0, = 0 or ≠ 0. */
export interface Fact {
  readonly relation: '>' | '≥' | '=' | '≠';
  readonly polynomial: Polynomial;
}

/** A certificate that does not prove what it is for: where, and why. */
export class Flaw extends Error {
  override readonly name = 'Flaw';
  readonly step: string;

  constructor(step: string, why: string) {
    super(why);
    this.step = step;
  }
}

export class Knowledge {
  readonly signs: SignRules;
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly #facts = new Map<string, Fact>();
  /** What is to be shown, where that is one comparison. */
  readonly aim: Fact | undefined;
  readonly #quotients: Quotients;

  /** The conclusion must have been shown to be defined: a certificate may use its roots. */
  constructor(goal: Goal) {
    const { comparisons, signs } = outright(goal);
    this.comparisons = comparisons;
    this.signs = signs;
    this.#quotients = new Quotients(this.signs);
    for (const [name, c] of this.comparisons) {
      if (isBeyondPolynomials(c.left) || isBeyondPolynomials(c.right)) this.fact(name);
    }
    this.aim = goal.conclusion.is === 'comparison' ? this.#fact(goal.conclusion) : undefined;
    this.#quotients.closed = true;
  }

  /** A hypothesis or the end of a range, by its name. */
  fact(name: string): Fact | undefined {
    const c = this.comparisons.get(name);
    const found = this.#facts.get(name) ?? (c && this.#fact(c));
    if (found) this.#facts.set(name, found);
    return found;
  }

  /** The comparison as one of a polynomial with 0. */
  #fact({ left, relation, right }: Comparison): Fact {
    const [l, r] = [this.#quotients.of(left), this.#quotients.of(right)];
    const [q, compared] = UPWARD[relation] === relation ? [l.minus(r), relation] : [r.minus(l), UPWARD[relation]];
    return {
      relation: compared,
      polynomial: compared === '=' || compared === '≠' ? q.num : this.#quotients.ofSameSign(q),
    };
  }

  /** Whether the conclusion is seen from the signs of the terms that its difference consists of. */
  get isSeen(): boolean {
    return this.aim !== undefined && satisfies(this.#quotients.signsOf(this.aim.polynomial), this.aim.relation);
  }

  /** Whether it vanishes identically, for all that is known of the roots in it. */
  vanishes(p: Polynomial): boolean {
    return this.#quotients.isZero(p);
  }

  /** A polynomial from a certificate. Its roots must be roots of the goal, which are known to be defined. */
  polynomial(text: string, step: string): Polynomial {
    const q = this.#quotient(readFormula(text), step);
    if (q.den.value === undefined) throw new Flaw(step, `'${text}' is no polynomial`);
    return q.num;
  }

  /** A fact by its name, or a formula whose sign can be read off. */
  named(text: string, step: string): Fact {
    const known = this.fact(text);
    if (known) return known;
    const formula = this.#formula(text);
    if (formula === undefined) throw new Flaw(step, `'${text}' is no hypothesis`);
    const signs = this.signs.of(formula);
    const relation = [POSITIVE, ZERO, ZERO | POSITIVE].includes(signs)
      ? ({ [POSITIVE]: '>', [ZERO]: '=', [ZERO | POSITIVE]: '≥' } as const)[signs as 2 | 4 | 6]
      : undefined;
    if (relation === undefined) throw new Flaw(step, `'${text}' is no hypothesis, and its sign cannot be read off`);
    const q = this.#quotient(formula, step);
    return { relation, polynomial: relation === '=' ? q.num : this.#quotients.ofSameSign(q) };
  }

  #formula(text: string): Formula | undefined {
    try {
      return readFormula(text);
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }

  #quotient(f: Formula, step: string): Quotient {
    try {
      return this.#quotients.of(f);
    } catch (error) {
      if (error instanceof SyntaxError) throw new Flaw(step, error.message);
      throw error;
    }
  }
}

/** > and ≥ stay, < and ≤ are turned round. */
const UPWARD = { '<': '>', '≤': '≥', '=': '=', '≠': '≠', '≥': '≥', '>': '>' } as const;

interface Outright {
  readonly variables: Goal['variables'];
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly signs: SignRules;
}

const known = new WeakMap<Goal['hypotheses'], Outright>();

/** What the hypotheses and the ranges say outright, and the signs that follow; worked out once for the same ones. */
export function outright({ hypotheses, variables, ...rest }: Goal): Outright {
  let found = known.get(hypotheses);
  if (found?.variables !== variables) {
    const comparisons = new Map(comparisonsOf({ hypotheses, variables, ...rest }));
    found = { variables, comparisons, signs: new SignRules([...comparisons.values()]) };
    known.set(hypotheses, found);
  }
  return found;
}

/** Every comparison that the hypotheses and the ranges say outright, by its path. */
export function* comparisonsOf({ hypotheses, variables }: Goal): Iterable<[name: string, comparison: Comparison]> {
  for (const [name, range] of Object.entries(variables)) {
    for (const c of endsOf(name, range)) yield [comparisonText(c), c];
  }
  for (const [name, h] of Object.entries(hypotheses)) yield* conjuncts(name, h);
}

function* conjuncts(path: string, p: Proposition): Iterable<[string, Comparison]> {
  if (p.is === 'comparison') yield [path, p];
  if (p.is !== 'all') return;
  for (const [name, part] of Object.entries(p.parts)) yield* conjuncts(`${path}: ${name}`, part);
}

function endsOf(name: string, { least, most }: Range): Comparison[] {
  const left: Formula = { op: 'variable', name };
  const end = (relation: Relation, value: NonNullable<typeof least>['at']): Comparison => ({
    is: 'comparison',
    left,
    relation,
    right: { op: 'rational', value },
  });
  return [
    ...(least ? [end(least.included ? '≥' : '>', least.at)] : []),
    ...(most ? [end(most.included ? '≤' : '<', most.at)] : []),
  ];
}

/** Roots and functions in it, or quotients. */
function isBeyondPolynomials(f: Formula): boolean {
  switch (f.op) {
    case 'rational':
    case 'variable':
    case 'pi':
      return false;
    case 'neg':
      return isBeyondPolynomials(f.of);
    case 'add':
    case 'sub':
    case 'mul':
      return isBeyondPolynomials(f.left) || isBeyondPolynomials(f.right);
    default:
      return true;
  }
}
