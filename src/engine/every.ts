/**
 * A claim for vectors of every dimension, as one formula.
 *
 * The claim is run on vectors of one entry, x[i], and every sum of one term that speaks of it is read as Σᵢ. That this is
 * what the claim's code computes is then not believed but checked, for every dimension that the claim draws: run on vectors
 * of n entries, it must give this formula with each Σᵢ written out, and each statement about an entry made for every entry.
 */
import type { Claim } from '../claim.ts';
import { IntegerDraw } from '../draw/integer.ts';
import { hasFreeEntries, isEntry } from '../kernels/formula-text.ts';
import { mapFormulas, mapOperands, mapValues } from '../kernels/formulas.ts';
import type { End, Formula, Goal, Proposition, Range } from '../kernels/kernel.ts';
import { termsOf } from './proposition.ts';
import { type Sizes, trace, Untraceable } from './trace.ts';

/** What the j-th entry of `x[i]` is called where the entries are variables of their own. */
type Entries = ReadonlyMap<string, (j: number) => string>;

/** The claim for every value of the integer variable `n`; the others must be given. */
export function traceEvery(claim: Claim, n: string, sizes: Sizes = {}): Goal {
  const { least, most } = rangeOf(claim, n);
  if (least < 1) throw new Untraceable(`${n} may be 0`);
  const at = (k: number) => trace(claim, { ...sizes, [n]: k }, n);
  const entries = entriesIn(at(1), at(2));
  const general = generalized(at(1), entries);
  const repeated = new Set<Proposition>();
  for (let k = Math.max(2, least); k <= most; k++) {
    const wrong = new Comparing(entries, k, repeated).goals(general, at(k));
    if (wrong !== undefined) throw new Untraceable(`for ${n} = ${k} it is not the formula of every ${n}: ${wrong}`);
  }
  const marked = (p: Proposition) => withMarks(p, repeated);
  return { ...general, hypotheses: mapValues(general.hypotheses, marked), conclusion: marked(general.conclusion) };
}

function rangeOf(claim: Claim, n: string): IntegerDraw {
  const draw = Object.hasOwn(claim.forAll, n) ? claim.forAll[n] : undefined;
  if (draw instanceof IntegerDraw) return draw;
  throw new Untraceable(`${n} is no integer with a range of its own`);
}

/** `x_1` is an entry `x[i]`, and `c_1_2` one `c_2[i]`, if in dimension 2 there is a second beside it. */
function entriesIn(one: Goal, two: Goal): Entries {
  const entries = new Map<string, (j: number) => string>();
  for (const name of Object.keys(one.variables)) {
    const parts = name.split('_');
    const places = parts.flatMap((part, p) => (p > 0 && part === '1' ? [p] : []));
    const ranging = places.filter((p) => {
      const second = parts.with(p, '2').join('_');
      return Object.hasOwn(two.variables, second) && !Object.hasOwn(one.variables, second);
    });
    if (ranging.length > 1) throw new Untraceable(`${name} has two indices that range over the same`);
    for (const p of ranging)
      entries.set(`${parts.toSpliced(p, 1).join('_')}[i]`, (j) => parts.with(p, `${j}`).join('_'));
  }
  return entries;
}

function generalized(goal: Goal, entries: Entries): Goal {
  const names = new Map([...entries].map(([general, of]) => [of(1), general]));
  const known = new Map<Formula, Formula>();
  const general = (f: Formula): Formula => {
    const g = known.get(f) ?? summed(f);
    known.set(f, g);
    return g;
  };
  const summed = (f: Formula): Formula => {
    const terms = termsOf(f);
    const g = renamed(f);
    if (terms?.length !== 1) return g;
    const of = general(terms[0]!);
    return hasFreeEntries(of) ? { op: 'total', of } : g;
  };
  const renamed = (f: Formula): Formula => {
    if (f.op === 'variable') return { op: 'variable', name: names.get(f.name) ?? f.name };
    if (f.op === 'integral') throw new Untraceable('it has an integral');
    return mapOperands(f, general);
  };
  const variables = Object.entries(goal.variables).map(([name, range]) => [names.get(name) ?? name, range]);
  return {
    variables: Object.fromEntries(variables),
    hypotheses: mapValues(goal.hypotheses, (p) => mapFormulas(p, general)),
    conclusion: mapFormulas(goal.conclusion, general),
  };
}

/** With a mark on what is said of every entry. */
function withMarks(p: Proposition, repeated: ReadonlySet<Proposition>): Proposition {
  if (p.is === 'comparison') return p;
  if (p.is === 'iff') return { is: 'iff', left: withMarks(p.left, repeated), right: withMarks(p.right, repeated) };
  const parts = mapValues(p.parts, (part) => withMarks(part, repeated));
  return { is: p.is, parts, ...(repeated.has(p) && { ofEveryEntry: true }) };
}

/** What is general against what is written out for n entries: where they differ, if they do. */
class Comparing {
  readonly #entries: Entries;
  readonly #n: number;
  readonly #repeated: Set<Proposition>;

  /** Adds to `repeated` what is general for one entry and stands there for each of them. */
  constructor(entries: Entries, n: number, repeated: Set<Proposition>) {
    this.#entries = entries;
    this.#n = n;
    this.#repeated = repeated;
  }

  goals(g: Goal, c: Goal): string | undefined {
    return this.#variables(g.variables, c.variables)
      ? (this.#record(g.hypotheses, c.hypotheses) ?? this.#proposition(g.conclusion, c.conclusion, undefined))
      : 'the variables';
  }

  #variables(g: Goal['variables'], c: Goal['variables']): boolean {
    const expected = Object.entries(g).flatMap(([name, range]): [string, Range][] => {
      const of = this.#entries.get(name);
      return of ? Array.from({ length: this.#n }, (_, j) => [of(j + 1), range]) : [[name, range]];
    });
    return (
      expected.length === Object.keys(c).length &&
      expected.every(([name, range]) => Object.hasOwn(c, name) && sameRange(range, c[name]!))
    );
  }

  #record(g: Readonly<Record<string, Proposition>>, c: Readonly<Record<string, Proposition>>): string | undefined {
    const names = Object.keys(g);
    if (names.length !== Object.keys(c).length) return 'the hypotheses';
    for (const name of names) {
      if (!Object.hasOwn(c, name)) return name;
      const wrong = this.#proposition(g[name]!, c[name]!, undefined);
      if (wrong !== undefined) return `${name}: ${wrong}`;
    }
    return undefined;
  }

  /** j: the entry that free entries stand for. */
  #proposition(g: Proposition, c: Proposition, j: number | undefined): string | undefined {
    if (g.is === 'comparison' && c.is === 'comparison') {
      const same = g.relation === c.relation && this.#same(g.left, c.left, j) && this.#same(g.right, c.right, j);
      return same ? undefined : 'a comparison';
    }
    if (g.is === 'iff' && c.is === 'iff')
      return this.#proposition(g.left, c.left, j) ?? this.#proposition(g.right, c.right, j);
    if (g.is === 'comparison' || g.is === 'iff' || g.is !== c.is) return 'its words';
    const [general, concrete] = [Object.values(g.parts), Object.entries(c.parts)];
    const repeated = j === undefined && general.length === 1 && concrete.length === this.#n;
    if (!repeated && general.length !== concrete.length) return 'the number of parts';
    if (repeated) this.#repeated.add(g);
    for (const [p, [name, part]] of concrete.entries()) {
      const wrong = this.#proposition(general[repeated ? 0 : p]!, part, repeated ? p + 1 : j);
      if (wrong !== undefined) return `${name}: ${wrong}`;
    }
    return undefined;
  }

  #same(g: Formula, c: Formula, j: number | undefined): boolean {
    if (g.op === 'total') {
      const terms = termsOf(c);
      return terms?.length === this.#n && terms.every((t, p) => this.#same(g.of, t, p + 1));
    }
    if (g.op !== c.op) return false;
    switch (g.op) {
      case 'rational':
        return g.value.equals((c as typeof g).value);
      case 'pi':
        return true;
      case 'variable':
        return (isEntry(g.name) ? j !== undefined && this.#entries.get(g.name)?.(j) : g.name) === (c as typeof g).name;
      case 'integral':
        return false;
      case 'apply':
        return g.f === (c as typeof g).f && this.#same(g.of, (c as typeof g).of, j);
      case 'neg':
      case 'abs':
      case 'sqrt':
        return this.#same(g.of, (c as typeof g).of, j);
      default:
        return this.#same(g.left, (c as typeof g).left, j) && this.#same(g.right, (c as typeof g).right, j);
    }
  }
}

function sameRange(a: Range, b: Range): boolean {
  return sameEnd(a.least, b.least) && sameEnd(a.most, b.most);
}

function sameEnd(a: End | undefined, b: End | undefined): boolean {
  return a && b ? a.included === b.included && a.at.equals(b.at) : a === b;
}
