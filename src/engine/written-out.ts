/** A general formula against the one for certain values of the integers: it, with each Σ written out. */
import type { Formula, Goal, Proposition, Range } from '../kernels/kernel.ts';
import { Rational } from '../numbers/rational.ts';
import { termsOf } from './proposition.ts';

/** The entry that a free index stands for, by dimension. */
export type Place = Readonly<Record<number, number>>;

export interface Part {
  readonly of: Formula;
  /** It stands there for each entry of these dimensions. */
  readonly over: readonly number[];
}

/** constant + Σ slopes_d n_d. */
interface Affine {
  readonly constant: Rational;
  readonly slopes: readonly Rational[];
}

interface Entry {
  readonly dimensions: readonly number[];
  readonly at: (place: Place) => string;
}

/** What is known of how formulas and propositions in general are written out. */
export class WrittenOut {
  /** What an entry is called where it is a variable of its own, by the name of the general one. */
  readonly entries = new Map<string, Entry>();
  /** Of formulas that stand for a number. */
  readonly affine = new WeakMap<Formula, Affine>();
  /** Of formulas that stand for a sum. */
  readonly parts = new WeakMap<Formula, readonly Part[]>();
  /** Of conjunctions and disjunctions: each part, with the dimensions for whose entries it stands there. */
  readonly pieces = new WeakMap<Proposition, readonly (readonly [Proposition, readonly number[]])[]>();

  /** Where the claim for these values of the integers is another one, if it is. */
  differs(goal: Goal, c: Goal, values: readonly number[]): string | undefined {
    const expected = Object.entries(goal.variables).flatMap(([name, range]): [string, Range][] => {
      const entry = this.entries.get(name);
      return entry ? places(entry.dimensions, values, {}).map((p) => [entry.at(p), range]) : [[name, range]];
    });
    const same = expected.every(
      ([name, range]) => Object.hasOwn(c.variables, name) && sameRange(range, c.variables[name]!),
    );
    if (!same || expected.length !== Object.keys(c.variables).length) return 'the variables';
    const names = Object.keys(goal.hypotheses);
    if (names.length !== Object.keys(c.hypotheses).length) return 'the hypotheses';
    const wrong = names.find((name) => {
      const h = Object.hasOwn(c.hypotheses, name) ? c.hypotheses[name] : undefined;
      return !h || !this.says(goal.hypotheses[name]!, h, values, {});
    });
    return wrong ?? (this.says(goal.conclusion, c.conclusion, values, {}) ? undefined : 'the conclusion');
  }

  says(g: Proposition, c: Proposition, values: readonly number[], place: Place): boolean {
    if (g.is === 'comparison')
      return (
        c.is === 'comparison' &&
        g.relation === c.relation &&
        this.same(g.left, c.left, values, place) &&
        this.same(g.right, c.right, values, place)
      );
    if (g.is === 'iff')
      return c.is === 'iff' && this.says(g.left, c.left, values, place) && this.says(g.right, c.right, values, place);
    if (c.is !== g.is) return false;
    const said = this.pieces.get(g)!.flatMap(([part, d]) => places(d, values, place).map((p) => [part, p] as const));
    return matched(said, Object.values(c.parts), ([part, p], d) => this.says(part, d, values, p));
  }

  same(g: Formula, c: Formula, values: readonly number[], place: Place): boolean {
    const parts = this.parts.get(g);
    if (parts) {
      const terms = parts.flatMap(({ of, over }) => places(over, values, place).map((p) => [of, p] as const));
      return matched(terms, termsOf(c) ?? [], ([of, p], t) => this.same(of, t, values, p));
    }
    const number = this.affine.get(g);
    if (number) {
      const terms = number.slopes.map((slope, d) => slope.times(Rational.of(values[d]!)));
      return c.op === 'rational' && c.value.equals(terms.reduce((s, x) => s.plus(x), number.constant));
    }
    if (termsOf(c) || g.op !== c.op) return false;
    switch (g.op) {
      case 'variable':
        return (this.entries.get(g.name)?.at(place) ?? g.name) === (c as typeof g).name;
      case 'pi':
        return true;
      case 'apply':
        return g.f === (c as typeof g).f && this.same(g.of, (c as typeof g).of, values, place);
      case 'neg':
      case 'abs':
      case 'sqrt':
        return this.same(g.of, (c as typeof g).of, values, place);
      case 'rational':
      case 'total':
      case 'integral':
        return false;
      default: {
        const d = c as typeof g;
        const left = this.same(g.left, d.left, values, place);
        return left && ((g.left === g.right && d.left === d.right) || this.same(g.right, d.right, values, place));
      }
    }
  }
}

/** All entries of these dimensions, in rows. */
function places(dimensions: readonly number[], values: readonly number[], place: Place): Place[] {
  return dimensions.reduce<Place[]>(
    (found, d) => found.flatMap((p) => Array.from({ length: values[d]! }, (_, j) => ({ ...p, [d]: j + 1 }))),
    [place],
  );
}

/** Whether there is one of `found` for each that is expected, and none else, in whatever order. */
function matched<A, B>(expected: readonly A[], found: readonly B[], same: (a: A, b: B) => boolean): boolean {
  if (expected.length !== found.length) return false;
  const rest = [...found];
  for (const a of expected) {
    const at = rest.findIndex((b) => same(a, b));
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return true;
}

function sameRange(a: Range, b: Range): boolean {
  return sameEnd(a.least, b.least) && sameEnd(a.most, b.most);
}

function sameEnd(a: Range['least'], b: Range['least']): boolean {
  return a && b ? a.included === b.included && a.at.equals(b.at) : a === b;
}
