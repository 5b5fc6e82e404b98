/**
 * Certificates for the interval kernel, by bisection: each box is tried with Taylor forms of rising order, from its middle
 * and from its ends, and halved if none decides. What is found is data, which the kernel checks afresh.
 */

import { withinBudget } from '../kernels/budget.ts';
import { withNumbers } from '../kernels/enclosed.ts';
import { enclosedIntegral, integralsOf } from '../kernels/integral.ts';
import type { Boxes, FalseBox, IntervalProof } from '../kernels/interval.ts';
import type { Goal, Integral, Proposition, Range } from '../kernels/kernel.ts';
import type { Box, Integrals } from '../kernels/taylor.ts';
import { type Expansion, truthOn } from '../kernels/truth.ts';
import { OutsideDomain, Unsupported } from '../numbers/arithmetic.ts';
import { Rational } from '../numbers/rational.ts';

export interface Search {
  /** Orders to be tried, in this order. */
  readonly orders?: readonly number[];
  /** Boxes within boxes. */
  readonly depth?: number;
  /** Where to cut before anything else, by variable. */
  readonly cuts?: Readonly<Record<string, readonly string[]>>;
  readonly bits?: number;
  readonly integrals?: NonNullable<IntervalProof['integrals']>;
}

const ORDERS = [0, 1, 2, 3, 4, 6, 8];
const DEPTH = 24;
const TWO = Rational.of(2);

/** A certificate for the goal, or undefined where bisection to this depth finds none. */
export function bisection(goal: Goal, search: Search = {}): IntervalProof | undefined {
  const finder = new Finder(goal, search);
  const boxes = finder.proof(goal.variables, finder.firstCuts, search.depth ?? DEPTH);
  return boxes && { ...finder.given, boxes: flattened(boxes) };
}

/** A box on which the goal fails, or undefined. */
export function falseBox(goal: Goal, search: Search = {}): FalseBox | undefined {
  const finder = new Finder(goal, search);
  let boxes: Box[] = [goal.variables];
  for (let depth = search.depth ?? DEPTH; depth > 0 && boxes.length > 0; depth--) {
    const open: Box[] = [];
    for (const box of boxes) {
      const inner = shrunk(box);
      const found = inner && finder.refuting(inner);
      if (found) return { ...finder.given, box: endsOf(inner), ...written(found) };
      if (!finder.settled(box)) open.push(...halves(box, widest(box)));
    }
    boxes = open;
  }
  return undefined;
}

class Finder {
  readonly given: Omit<IntervalProof, 'boxes'>;
  readonly firstCuts: (readonly [string, Rational])[];
  private readonly goal: Goal;
  private readonly orders: readonly number[];
  private readonly bits: number | undefined;
  private readonly enclosed: Integrals;

  constructor(goal: Goal, { orders = ORDERS, cuts = {}, bits, integrals = [] }: Search) {
    this.goal = goal;
    this.orders = orders;
    this.bits = bits;
    this.given = { by: 'interval', ...(bits && { bits }), ...(integrals.length > 0 && { integrals }) };
    this.firstCuts = Object.entries(cuts).flatMap(([name, at]) => at.map((x) => [name, Rational.parse(x)] as const));
    const enclosed = new Map<Integral, readonly [Rational, Rational]>();
    integralsOf([goal.conclusion, ...Object.values(goal.hypotheses)]).forEach((integral, i) => {
      const { cuts, order } = integrals[i]!;
      const pieces = { cuts: cuts.map((x) => Rational.parse(`${x}`)), order };
      enclosed.set(
        integral,
        withinBudget(() => enclosedIntegral((body) => withNumbers(bits, body), integral, pieces, enclosed)),
      );
    });
    this.enclosed = enclosed;
  }

  proof(box: Box, cuts: readonly (readonly [string, Rational])[], depth: number): Boxes | undefined {
    const [first, ...later] = cuts;
    if (first !== undefined) {
      const [name, at] = first;
      return inside(box[name], at) ? this.cut(box, name, at, later, depth) : this.proof(box, later, depth);
    }
    const form = this.decided(box, this.goal.conclusion, true);
    if (form) return written(form);
    for (const [name, hypothesis] of Object.entries(this.goal.hypotheses)) {
      const excluding = this.decided(box, hypothesis, false);
      if (excluding) return { ...written(excluding), excludedBy: name };
    }
    if (depth === 0) return undefined;
    const name = widest(box);
    return this.cut(box, name, middle(box[name]!), [], depth - 1);
  }

  /** A form by which the hypotheses hold on the box and the conclusion fails. */
  refuting(box: Box): Expansion | undefined {
    const { hypotheses, conclusion } = this.goal;
    return this.forms(box).find(
      (form) =>
        this.truth(box, form, conclusion) === false &&
        Object.values(hypotheses).every((p) => this.truth(box, form, p) === true),
    );
  }

  settled(box: Box): boolean {
    return this.decided(box, this.goal.conclusion, true) !== undefined;
  }

  private cut(
    box: Box,
    name: string,
    at: Rational,
    cuts: readonly (readonly [string, Rational])[],
    depth: number,
  ): Boxes | undefined {
    const boxes: Boxes[] = [];
    for (const half of halves(box, name, at)) {
      const proof = this.proof(half, cuts, depth);
      if (proof === undefined) return undefined;
      boxes.push(proof);
    }
    return { cut: name, at: [`${at}`], boxes };
  }

  private decided(box: Box, p: Proposition, aim: boolean): Expansion | undefined {
    return this.forms(box).find((form) => this.truth(box, form, p) === aim);
  }

  private truth(box: Box, form: Expansion, p: Proposition): boolean | undefined {
    try {
      return withinBudget(() => withNumbers(this.bits, (N) => truthOn(N, box, form, this.enclosed, p)));
    } catch (error) {
      if (error instanceof OutsideDomain || error instanceof Unsupported) return undefined;
      throw error;
    }
  }

  private forms(box: Box): Expansion[] {
    const bounded = Object.values(box).every(({ least, most }) => least && most);
    return this.orders.flatMap((order): Expansion[] => {
      if (order === 0) return [{ order }];
      const others = starts(box, this.goal.variables).map((from) => ({ order, from }));
      return bounded ? [{ order }, ...others] : others;
    });
  }
}

/** Starts at an end of the box, in one variable: where the whole ends, or at an integer. */
function starts(box: Box, whole: Box): Record<string, Rational>[] {
  return Object.entries(box).flatMap(([name, { least, most }]) =>
    [least, most].flatMap((end) => {
      if (end === undefined) return [];
      const special = [whole[name]!.least, whole[name]!.most].some((e) => e?.at.equals(end.at)) || end.at.isInteger();
      return special ? [{ [name]: end.at }] : [];
    }),
  );
}

function inside(range: Range | undefined, x: Rational): boolean {
  if (range === undefined) return false;
  const { least, most } = range;
  return (!least || least.at.compare(x) < 0) && (!most || x.compare(most.at) < 0);
}

function halves(box: Box, name: string, at = middle(box[name]!)): [Box, Box] {
  const { least, most } = box[name]!;
  const end = { at, included: true };
  return [
    { ...box, [name]: { least, most: end } },
    { ...box, [name]: { least: end, most } },
  ];
}

function middle({ least, most }: Range): Rational {
  if (least && most) return least.at.plus(most.at).over(TWO);
  if (least) return least.at.sign() > 0 ? least.at.times(TWO) : Rational.one;
  if (most) return most.at.sign() < 0 ? most.at.times(TWO) : Rational.one.negated();
  return Rational.zero;
}

function widest(box: Box): string {
  const width = ({ least, most }: Range) => (least && most ? most.at.minus(least.at).toNumber() : Infinity);
  return Object.keys(box).reduce((a, b) => (width(box[b]!) > width(box[a]!) ? b : a));
}

/** A closed box inside; undefined where it is unbounded. */
function shrunk(box: Box): Box | undefined {
  const entries = Object.entries(box).map(([name, { least, most }]) => {
    if (!least || !most) return undefined;
    const step = most.at.minus(least.at).over(Rational.of(8));
    const from = least.included ? least.at : least.at.plus(step);
    const to = most.included ? most.at : most.at.minus(step);
    return [name, { least: { at: from, included: true }, most: { at: to, included: true } }] as const;
  });
  return entries.includes(undefined) ? undefined : Object.fromEntries(entries as [string, Range][]);
}

function endsOf(box: Box): Record<string, [string, string]> {
  return Object.fromEntries(Object.entries(box).map(([k, { least, most }]) => [k, [`${least!.at}`, `${most!.at}`]]));
}

function written({ order, from }: Expansion): { order?: number; from?: Record<string, string> } {
  return {
    ...(order > 0 && { order }),
    ...(from && { from: Object.fromEntries(Object.entries(from).map(([name, c]) => [name, `${c}`])) }),
  };
}

/** Cuts of one variable within one another, as one. */
function flattened(node: Boxes): Boxes {
  if (!('cut' in node)) return node;
  const parts = node.boxes.map(flattened);
  const at: (string | number)[] = [];
  const boxes: Boxes[] = [];
  parts.forEach((part, i) => {
    if (i > 0) at.push(node.at[i - 1]!);
    if ('cut' in part && part.cut === node.cut) {
      at.push(...part.at);
      boxes.push(...part.boxes);
    } else boxes.push(part);
  });
  return { cut: node.cut, at, boxes };
}
