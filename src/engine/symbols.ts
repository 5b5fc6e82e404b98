/** A drawn value in general: variables in its shape, and what its set says of them. */
import { ClassesDraw } from '../draw/classes.ts';
import { DistributionDraw } from '../draw/distribution.ts';
import type { Draw } from '../draw/draw.ts';
import { FamilyDraw } from '../draw/family.ts';
import { FiniteLawDraw } from '../draw/finite-law.ts';
import { MetricSpaceDraw } from '../draw/metric-space.ts';
import { NearDraw } from '../draw/near.ts';
import type { NetDraw } from '../draw/net.ts';
import { Only } from '../draw/only.ts';
import { RealTableDraw } from '../draw/real-table.ts';
import { RealDraw, reals } from '../draw/reals.ts';
import { RelatedDraw } from '../draw/related.ts';
import { UnitVectorDraw, VectorDraw } from '../draw/vectors.ts';
import type { Range } from '../kernels/kernel.ts';
import { pairKey, tableOf } from '../models/metric.ts';
import type { Net } from '../models/two-gradients.ts';
import { Unsupported } from '../numbers/arithmetic.ts';
import { dot, type Real, sum, variable } from '../numbers/real.ts';
import { all, atLeast, equal, every, moreThan, type Statement } from '../statement.ts';

export interface Symbolic {
  readonly value: unknown;
  readonly known?: Statement | undefined;
}

/** Adds its variables, `x`, or `x_1`, `x_2`, … for what has entries, with their ranges. */
export function inGeneral(draw: Draw<any>, name: string, variables: Record<string, Range>): Symbolic {
  const fresh = (as: string, { least, most }: Range = {}): Real => {
    if (Object.hasOwn(variables, as)) throw new Unsupported(`two variables are called ${as}`);
    variables[as] = { least, most };
    return variable(as);
  };
  const entries = (k: number, range?: Range) => Array.from({ length: k }, (_, i) => fresh(`${name}_${i + 1}`, range));

  if (draw instanceof RealDraw) return { value: fresh(name, draw) };
  if (draw instanceof NearDraw) return inGeneral(draw.range, name, variables);
  if (draw instanceof RelatedDraw) return inGeneral(draw.set, name, variables);
  if (draw instanceof Only) return { value: draw.value };
  if (draw instanceof VectorDraw) {
    const x = entries(draw.n, draw.entries);
    return { value: x, known: draw.nonzero ? moreThan(dot(x, x), 0) : undefined };
  }
  if (draw instanceof UnitVectorDraw) {
    const x = entries(draw.n);
    return { value: x, known: equal(dot(x, x), 1) };
  }
  if (draw instanceof DistributionDraw) {
    const p = entries(draw.k);
    const positive = (v: Real) => (draw.open ? moreThan(v, 0) : atLeast(v, 0));
    return { value: p, known: all({ entries: every(p, positive)!, sum: equal(sum(p), 1) }) };
  }
  if (draw instanceof MetricSpaceDraw || draw instanceof RealTableDraw) {
    const { points } = draw;
    const d = tableOf(points, (i, j) => fresh(pairKey(points[i]!, points[j]!)));
    return { value: d, known: draw.membership(d) };
  }
  if (draw instanceof ClassesDraw) return inGeneral(draw.space, name, variables);
  if (draw instanceof FamilyDraw) {
    const members = Array.from({ length: draw.k }, (_, i) => inGeneral(draw.member, `${name}_${i + 1}`, variables));
    return { value: members.map((m) => m.value), known: every(members, (m) => m.known) };
  }
  if (draw instanceof FiniteLawDraw) {
    const x = inGeneral(draw.values, `${name}_x`, variables);
    const p = inGeneral(draw.weights, `${name}_p`, variables);
    const [values, weights] = [x.value as Real[], p.value as Real[]];
    return { value: values.map((v, i) => ({ x: v, p: weights[i]! })), known: p.known };
  }
  throw new Unsupported(`${name} is no variable, vector, distribution or table of distances`);
}

/** A net of those widths, of the input and of each layer: '2-3-1' has two inputs and three hidden units. */
export function netInGeneral(
  { depth, width, outputs, orthogonal, generic }: NetDraw,
  name: string,
  widths: string,
  variables: Record<string, Range>,
): Net {
  const n = widths.split('-').map(Number);
  const within = (k: number, [least, most]: readonly [number, number]) => k >= least && k <= most;
  const fits =
    within(n.length - 1, depth) &&
    n.every((k, t) => within(k, t + 1 === n.length && outputs ? [outputs, outputs] : width));
  if (orthogonal || generic || !fits) throw new Unsupported(`${name} is no net of widths ${widths} in general`);
  const vector = (k: number, as: string) =>
    Array.from({ length: k }, (_, i) => inGeneral(reals, `${name}_${as}_${i + 1}`, variables).value as Real);
  return {
    x: vector(n[0]!, 'x'),
    layers: n.slice(1).map((units, t) => ({
      weights: Array.from({ length: units }, (_, i) => vector(n[t]!, `w${t + 1}_${i + 1}`)),
      biases: vector(units, `b${t + 1}`),
      slopes: vector(units, `s${t + 1}`),
    })),
    outer: vector(n.at(-1)!, 'f'),
  };
}
