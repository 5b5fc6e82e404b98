/**
 * Interval: a statement about reals on a box, by cutting the box.
 *
 * Rule. The box of the variables is cut into boxes; on each, Taylor forms (`taylor.ts`) decide the comparisons of the
 * conclusion, or show that a hypothesis fails. Integrals contain no other variable, and are enclosed first, from pieces
 * (`integral.ts`).
 *
 *   { by: 'interval', boxes: { cut: 'x', at: ['1/2'], boxes: [{ from: { x: 0 }, order: 3 }, { order: 1 }] } }
 *
 * A box that is not cut says the order of its forms (0 unless given) and where they start (in the middle unless given);
 * `excludedBy` names the hypothesis that fails there. `integrals` has the pieces of each integral in the order in which they
 * occur, inner ones first; `bits` is a precision instead of that of doubles.
 *
 * Why sound. The parts between successive cuts, ends included, cover what is cut. A Taylor form holds at every point of its
 * box, with every operation defined there. Its numbers are rationals or intervals rounded outward (`enclosed.ts`). What a
 * form leaves open proves nothing.
 *
 * Not checked here. That the variables lie in their ranges and the hypotheses are those of the claim: the goal is traced
 * from its code. Nothing is assumed. An equation is proved only where it is seen in rationals.
 */
import { z } from 'zod';
import { Rational } from '../numbers/rational.ts';
import { spend } from './budget.ts';
import { type Numbers, withNumbers } from './enclosed.ts';
import { enclosedIntegral, integralsOf } from './integral.ts';
import type { Checked, Goal, Integral, Range } from './kernel.ts';
import { at, checked, entry, Fault, read, type Step } from './step.ts';
import type { Box, Integrals } from './taylor.ts';
import { truthOn } from './truth.ts';

const exact = z
  .union([
    z.int(),
    z.string().regex(/^-?\d{1,40}(\/0*[1-9]\d{0,39}|\.\d{1,40})?$/, 'not a rational of at most 40 digits'),
  ])
  .transform((x) => (typeof x === 'number' ? Rational.of(x) : Rational.parse(x)));
const order = z.int().min(0).max(40);
const numbers = {
  by: z.literal('interval'),
  bits: z.int().min(53).max(1024).optional(),
  integrals: z.array(z.strictObject({ cuts: z.array(exact).max(1000), order })).default([]),
};
const expansion = { order: order.default(0), from: z.record(z.string(), exact).optional() };

const schema = z.strictObject({ ...numbers, boxes: z.unknown() });
const cutBox = z.strictObject({ cut: z.string(), at: z.array(exact).min(1).max(10_000), boxes: z.array(z.unknown()) });
const lastBox = z.strictObject({ ...expansion, excludedBy: z.string().optional() });
const falseBox = z.strictObject({ ...numbers, ...expansion, box: z.record(z.string(), z.tuple([exact, exact])) });

export type Boxes = z.input<typeof lastBox> | { cut: string; at: z.input<typeof exact>[]; boxes: Boxes[] };
export type IntervalProof = z.input<typeof schema> & { boxes: Boxes };
export type FalseBox = z.input<typeof falseBox>;

type Run = <R>(body: (N: Numbers<any>) => R) => R;

/** What a box costs beside its forms, in operations. */
const OPERATIONS_OF_A_BOX = 50;
/** Cuts within cuts. */
const DEEPEST = 100;

export function interval(goal: Goal, certificate: unknown): Checked {
  return checked(() => {
    const { bits, integrals, boxes } = read(schema, certificate, []);
    const run: Run = (body) => withNumbers(bits, body);
    const enclosed = enclosedIntegrals(run, goal, integrals);
    for (const [box, node, step] of lastBoxes(goal.variables, boxes, ['boxes'])) {
      const { excludedBy, ...form } = read(lastBox, node, step);
      at(step, () => {
        const claimed = excludedBy === undefined ? goal.conclusion : entry(goal.hypotheses, excludedBy);
        const truth = run((N) => truthOn(N, box, form, enclosed, claimed));
        if (truth === undefined) throw new Fault([], 'the form does not decide it');
        if (truth !== (excludedBy === undefined)) throw new Fault([], `it is ${truth} there`);
      });
    }
  });
}

/** Accepts a box at every point of which the hypotheses hold and the conclusion is defined and false. */
export function intervalRefutation(goal: Goal, certificate: unknown): Checked {
  return checked(() => {
    const { bits, integrals, box: ends, ...form } = read(falseBox, certificate, []);
    const run: Run = (body) => withNumbers(bits, body);
    const enclosed = enclosedIntegrals(run, goal, integrals);
    const box = at(['box'], () => partOf(goal.variables, ends));
    const aims = [
      ...Object.entries(goal.hypotheses).map(([k, p]) => [k, p, true] as const),
      ['conclusion', goal.conclusion, false] as const,
    ];
    for (const [name, p, aim] of aims) {
      at([name], () => {
        if (run((N) => truthOn(N, box, form, enclosed, p)) !== aim) throw new Fault([], `it is not seen to be ${aim}`);
      });
    }
  });
}

/** The boxes that are not cut, with what is said of each, and the way to it. */
function* lastBoxes(box: Box, node: unknown, step: Step): Generator<readonly [Box, unknown, Step]> {
  spend(OPERATIONS_OF_A_BOX);
  if (typeof node !== 'object' || node === null || !('cut' in node)) {
    yield [box, node, step];
    return;
  }
  if (step.length > DEEPEST) throw new Fault(step, `cuts more than ${DEEPEST} deep`);
  const { cut, at: points, boxes } = read(cutBox, node, step);
  if (boxes.length !== points.length + 1) throw new Fault(step, `${points.length} cuts and ${boxes.length} boxes`);
  const { least, most } = at(step, () => entry(box, cut));
  const ends = [least, ...points.map((x) => ({ at: x, included: true })), most];
  const ranges = boxes.map((_, i): Range => ({ least: ends[i], most: ends[i + 1] }));
  for (const { least: from, most: to } of ranges) {
    if (from && to && from.at.compare(to.at) >= 0) throw new Fault(step, `no rise from ${from.at} to ${to.at}`);
  }
  for (const [i, range] of ranges.entries()) yield* lastBoxes({ ...box, [cut]: range }, boxes[i], [...step, i]);
}

/** The box with these ends, if it is not empty and lies in the other. */
function partOf(whole: Box, ends: Readonly<Record<string, readonly [Rational, Rational]>>): Box {
  return Object.fromEntries(
    Object.entries(whole).map(([name, { least, most }]): [string, Range] => {
      const [from, to] = entry(ends, name);
      const inside =
        from.compare(to) <= 0 &&
        (!least || from.compare(least.at) >= (least.included ? 0 : 1)) &&
        (!most || to.compare(most.at) <= (most.included ? 0 : -1));
      if (!inside) throw new Fault([], `${name} has no such part`);
      return [name, { least: { at: from, included: true }, most: { at: to, included: true } }];
    }),
  );
}

function enclosedIntegrals(run: Run, goal: Goal, pieces: z.output<typeof numbers.integrals>): Integrals {
  const found = integralsOf([goal.conclusion, ...Object.values(goal.hypotheses)]);
  if (found.length !== pieces.length) {
    throw new Fault(['integrals'], `pieces of ${pieces.length} integrals, where there are ${found.length}`);
  }
  const enclosed = new Map<Integral, readonly [Rational, Rational]>();
  found.forEach((integral, i) => {
    enclosed.set(
      integral,
      at(['integrals', i], () => enclosedIntegral(run, integral, pieces[i]!, enclosed)),
    );
  });
  return enclosed;
}
