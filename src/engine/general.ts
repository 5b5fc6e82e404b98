/**
 * The formula that a claim has for all values of some integers, as it is read off from a few of them.
 *
 * It is read from the goal at a start and from those one step away from it, in one integer each. A number that differs is
 * taken for an affine function of that integer; what is a variable more, for another entry of `x[i]` or of `A[j,i]`; a sum
 * with a term more, for Σᵢ. Nothing says that this is right for other values: `every.ts` checks it for each.
 *
 * An integer with entries is the dimension of what has them, and stands in the formula as Σᵢ 1, Σⱼ 1, …, in the order in
 * which they are named. The others are variables, and real ones: what is shown of them is more than the claim says.
 */
import type { Formula, Goal, Junction, Proposition, Range } from '../kernels/kernel.ts';
import { Rational } from '../numbers/rational.ts';
import { termsOf } from './proposition.ts';
import { Untraceable } from './trace.ts';
import { type Part, type Place, WrittenOut } from './written-out.ts';

const INDICES = ['i', 'j', 'k'];

/** Where the goals have nothing in common. */
export class Differs extends Error {
  override readonly name = 'Differs';
}

export class General {
  readonly #goal: Goal;
  readonly #names: readonly string[];
  readonly #start: readonly number[];
  /** Of those that are dimensions. */
  readonly #indices = new Map<number, string>();
  readonly #out = new WrittenOut();
  readonly #generalName = new Map<string, string>();
  readonly #known = new WeakMap<Formula, { readonly raised: readonly Formula[]; readonly general: Formula }>();

  /** `raised`: with each of the integers one more than at the start in turn. */
  constructor(names: readonly string[], start: readonly number[], ones: Goal, raised: readonly Goal[]) {
    this.#names = names;
    this.#start = start;
    const entries = Object.keys(ones.variables).map((name) => [name, this.#rangesOver(name, ones, raised)] as const);
    for (const [d, name] of names.entries()) {
      const isDimension = entries.some(([, dimensions]) => [...dimensions.values()].includes(d));
      if (isDimension)
        this.#indices.set(d, INDICES[this.#indices.size] ?? none('more dimensions than there are indices'));
      const counts = [ones, raised[d]!].map((g) => Object.keys(g.variables).length);
      if (start[d] === 0 && counts[0] !== counts[1]) throw new Untraceable(`${name} may be 0`);
    }
    for (const [name, dimensions] of entries) if (dimensions.size > 0) this.#nameEntry(name, dimensions);
    const variables = Object.entries(ones.variables).map(([name, r]) => [this.#generalName.get(name) ?? name, r]);
    const hypotheses = Object.entries(ones.hypotheses).map(([name, h]) => [
      name,
      this.#proposition(
        h,
        raised.map((g) => g.hypotheses[name]),
      ),
    ]);
    this.#goal = {
      variables: Object.fromEntries(variables),
      hypotheses: Object.fromEntries(hypotheses),
      conclusion: this.#proposition(
        ones.conclusion,
        raised.map((g) => g.conclusion),
      ),
    };
  }

  /** Where the claim for these values of the integers, `c`, is another one, if it is. */
  differs(c: Goal, values: readonly number[]): string | undefined {
    return this.#out.differs(this.#goal, c, values);
  }

  /** With what is known of the integers: the least of each. */
  withFacts(least: readonly number[]): Goal {
    const variables: Record<string, Range> = { ...this.#goal.variables };
    const hypotheses: Record<string, Proposition> = { ...this.#goal.hypotheses };
    for (const [d, name] of this.#names.entries()) {
      if (Object.hasOwn(variables, name) || Object.hasOwn(hypotheses, name))
        throw new Untraceable(`something else is called ${name}, too`);
      const at = Rational.of(least[d]!);
      if (!this.#indices.has(d)) variables[name] = { least: { at, included: true } };
      else hypotheses[name] = { is: 'comparison', left: this.#number(d), relation: '≥', right: rational(at) };
    }
    return { ...this.#goal, variables, hypotheses };
  }

  /**
   * By its place in the name, the dimension over which an index ranges: `A_1_1` has two where in one goal raised there is an
   * `A_2_1`, and in another an `A_1_2`.
   */
  #rangesOver(name: string, ones: Goal, raised: readonly Goal[]): ReadonlyMap<number, number> {
    const parts = name.split('_');
    const dimensions = new Map<number, number>();
    for (const [d, { variables }] of raised.entries()) {
      const places = parts
        .flatMap((part, p) => (p > 0 && part === '1' ? [p] : []))
        .filter((p) => {
          const second = parts.with(p, '2').join('_');
          return Object.hasOwn(variables, second) && !Object.hasOwn(ones.variables, second);
        });
      if (places.length > 1 || (places[0] !== undefined && dimensions.has(places[0])))
        throw new Untraceable(`${name} has two indices that range over the same`);
      if (places[0] !== undefined) dimensions.set(places[0], d);
    }
    return new Map([...dimensions].sort(([a], [b]) => a - b));
  }

  #nameEntry(name: string, dimensions: ReadonlyMap<number, number>): void {
    const parts = name.split('_');
    const indices = [...dimensions.values()].map((d) => this.#indices.get(d)!);
    const general = `${parts.filter((_, p) => !dimensions.has(p)).join('_')}[${indices.join(',')}]`;
    this.#generalName.set(name, general);
    this.#out.entries.set(general, {
      dimensions: [...dimensions.values()],
      at: (place) => parts.map((part, p) => (dimensions.has(p) ? place[dimensions.get(p)!] : part)).join('_'),
    });
  }

  /** The integer as a number. */
  #number(d: number): Formula {
    const over = this.#indices.get(d);
    return over ? { op: 'total', over, of: rational(Rational.one) } : { op: 'variable', name: this.#names[d]! };
  }

  #formula(f: Formula, raised: readonly Formula[]): Formula {
    const known = this.#known.get(f);
    if (known?.raised.every((r, d) => r === raised[d])) return known.general;
    const general = this.#made(f, raised);
    this.#known.set(f, { raised, general });
    return general;
  }

  #made(f: Formula, raised: readonly Formula[]): Formula {
    const terms = termsOf(f);
    if (terms)
      return this.#sum(
        terms,
        raised.map((r) => termsOf(r) ?? none('a sum')),
      );
    const operands = (of: (f: any) => Formula) => this.#formula(of(f), raised.map(of));
    if (raised.some((r) => r.op !== f.op)) none('an operation');
    switch (f.op) {
      case 'rational':
        return this.#affineIn(
          f.value,
          raised.map((r) => (r as typeof f).value),
        );
      case 'variable':
        if (raised.some((r) => (r as typeof f).name !== f.name)) none(f.name);
        return { op: 'variable', name: this.#generalName.get(f.name) ?? f.name };
      case 'pi':
        return f;
      case 'total':
      case 'integral':
        return none('an integral');
      case 'neg':
      case 'abs':
      case 'sqrt':
      case 'apply':
        return { ...f, of: operands((g) => g.of) };
      default:
        return { ...f, left: operands((g) => g.left), right: operands((g) => g.right) };
    }
  }

  #affineIn(value: Rational, raised: readonly Rational[]): Formula {
    const slopes = raised.map((r) => r.minus(value));
    const constant = slopes.reduce((c, s, d) => c.minus(s.times(Rational.of(this.#start[d]!))), value);
    let f: Formula | undefined = constant.sign() === 0 ? undefined : rational(constant);
    for (const [d, slope] of slopes.entries()) {
      if (slope.sign() === 0) continue;
      const isFalling = slope.sign() < 0;
      const size = isFalling ? slope.negated() : slope;
      const right = size.equals(Rational.one) ? this.#number(d) : times(rational(size), this.#number(d));
      if (f !== undefined) f = { op: isFalling ? 'sub' : 'add', left: f, right };
      else f = isFalling ? { op: 'neg', of: right } : right;
    }
    // A formula of its own: where it stands for a number, and where n is a variable that is drawn, must be told apart.
    const own: Formula = { ...(f ?? rational(Rational.zero)) };
    this.#out.affine.set(own, { constant, slopes });
    return own;
  }

  /**
   * One term may stand there for each entry of a dimension: then there is a second one where that is 2. A single term may do
   * so in several.
   */
  #sum(terms: readonly Formula[], raised: readonly (readonly Formula[])[]): Formula {
    const growing = raised.flatMap((r, e) => (r.length === terms.length ? [] : [e]));
    if (growing.some((e) => raised[e]!.length !== terms.length + 1)) none('the number of terms');
    if (terms.length === 1) {
      const candidates = raised.map((r, e) => (growing.includes(e) ? r : [r[0]!]));
      return this.#total([
        { of: firstOf(choices(candidates), (others) => this.#formula(terms[0]!, others)), over: growing },
      ]);
    }
    const plain = (others: typeof raised) =>
      terms.map((t, p) =>
        this.#formula(
          t,
          others.map((r) => r[p]!),
        ),
      );
    const [d, ...more] = growing;
    if (d === undefined) return this.#total(plain(raised).map((of) => ({ of, over: [] })));
    if (more.length > 0) none('the number of terms');
    return firstOf(raised[d]!, (second, q) => {
      const general = plain(raised.with(d, raised[d]!.toSpliced(q, 1)));
      const ranging = general.findIndex((of) => this.#out.same(of, second, ...this.#second(d)));
      if (ranging < 0) none('the terms of a sum');
      return this.#total(general.map((of, p) => ({ of, over: p === ranging ? [d] : [] })));
    });
  }

  /** The values one step away in that dimension, and the second entry there. */
  #second(d: number): [number[], Place] {
    return [
      this.#start.with(d, this.#start[d]! + 1),
      Object.fromEntries(this.#names.map((_, e) => [e, e === d ? 2 : 1])),
    ];
  }

  /** The sum of it over all entries of a dimension. */
  #over(d: number, of: Formula): Formula {
    const index = this.#indices.get(d);
    return index ? { op: 'total', over: index, of } : times(this.#number(d), of);
  }

  #total(parts: readonly Part[]): Formula {
    const summands = parts.map(({ of, over }) => over.reduce((f, d) => this.#over(d, f), of));
    const sum = sumOf(summands);
    this.#out.parts.set(sum, parts);
    return sum;
  }

  #proposition(p: Proposition, raised: readonly (Proposition | undefined)[]): Proposition {
    if (raised.some((r) => r?.is !== p.is)) none('its words');
    const of = <K extends 'left' | 'right'>(side: K) => raised.map((r: any) => r[side]);
    if (p.is === 'comparison') {
      if (raised.some((r: any) => r.relation !== p.relation)) none('a relation');
      return { ...p, left: this.#formula(p.left, of('left')), right: this.#formula(p.right, of('right')) };
    }
    if (p.is === 'iff')
      return { is: 'iff', left: this.#proposition(p.left, of('left')), right: this.#proposition(p.right, of('right')) };
    return this.#junction(p, raised as Junction[]);
  }

  /** One part, or each of several but for one, may stand there for each entry of a dimension or of some. */
  #junction({ is, parts }: Junction, raised: readonly Junction[]): Proposition {
    const [of, others] = [Object.entries(parts), raised.map((r) => Object.values(r.parts))];
    const growing = others.flatMap((r, d) => (r.length === of.length ? [] : [d]));
    const [d, ...more] = growing;
    const made = (name: string, part: Proposition, chosen: readonly Proposition[]) =>
      [name, this.#proposition(part, chosen)] as const;
    if (of.length === 1) {
      if (growing.some((e) => others[e]!.length !== 2)) none('the number of parts');
      const candidates = others.map((r, e) => (growing.includes(e) ? r : [r[0]!]));
      const general = firstOf(choices(candidates), (chosen) => made(...of[0]!, chosen));
      return this.#said(is, [[...general, growing]]);
    }
    const plain = (aligned: typeof others) =>
      of.map(([name, part], k) =>
        made(
          name,
          part,
          aligned.map((r) => r[k]!),
        ),
      );
    if (d === undefined)
      return this.#said(
        is,
        plain(others).map((part) => [...part, []]),
      );
    if (more.length > 0 || others[d]!.length !== of.length + 1) none('the number of parts');
    return firstOf(others[d]!, (second, q) => {
      const general = plain(others.with(d, others[d]!.toSpliced(q, 1)));
      const ranging = general.findIndex(([, part]) => this.#out.says(part, second, ...this.#second(d)));
      if (ranging < 0) none('the parts');
      return this.#said(
        is,
        general.map(([name, part], k) => [name, part, k === ranging ? [d] : []]),
      );
    });
  }

  /** Parts, each with the dimensions for whose entries it stands there. */
  #said(is: Junction['is'], said: readonly (readonly [string, Proposition, readonly number[]])[]): Proposition {
    const [[name, only, over] = ['', undefined, []], ...more] = said;
    const repeated = (k: string, part: Proposition, d: readonly number[]): Junction => ({
      is,
      parts: { [k]: part },
      ofEveryEntry: d.flatMap((e) => this.#indices.get(e) ?? []),
    });
    const junction: Junction =
      only && more.length === 0 && over.length > 0
        ? repeated(name, only, over)
        : { is, parts: Object.fromEntries(said.map(([k, p, d]) => [k, d.length > 0 ? repeated('1', p, d) : p])) };
    this.#out.pieces.set(
      junction,
      said.map(([, part, d]) => [part, d]),
    );
    return junction;
  }
}

function rational(value: Rational): Formula {
  return { op: 'rational', value };
}

function times(left: Formula, right: Formula): Formula {
  return { op: 'mul', left, right };
}

/** A formula of its own, even of one term. */
function sumOf([first, ...rest]: readonly Formula[]): Formula {
  if (first === undefined) return { op: 'rational', value: Rational.zero };
  return rest.reduce<Formula>((left, right) => ({ op: 'add', left, right }), { ...first });
}

/** The first that can be made; whether it is right is seen later. */
function firstOf<A, B>(of: readonly A[], make: (a: A, index: number) => B): B {
  for (const [index, a] of of.entries()) {
    try {
      return make(a, index);
    } catch (error) {
      if (!(error instanceof Differs) || index === of.length - 1) throw error;
    }
  }
  return none('nothing to choose from');
}

/** One of each. */
function choices<A>(of: readonly (readonly A[])[]): A[][] {
  return of.reduce<A[][]>((found, some) => found.flatMap((f) => some.map((a) => [...f, a])), [[]]);
}

function none(what: string): never {
  throw new Differs(what);
}
