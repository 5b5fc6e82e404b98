/**
 * A claim about one of its cases, to first order: what must hold for a counterexample nearby, as linear inequalities in
 * the case's real numbers. The derivatives come from the formulas themselves.
 */
import type { Random } from 'fast-check';
import type { Drawing } from '../../draw/record.ts';
import { OutsideDomain } from '../../numbers/arithmetic.ts';
import { gradient } from '../../numbers/gradient.ts';
import type { Real } from '../../numbers/real.ts';
import type { Comparison, Relation, Statement } from '../../statement.ts';
import type { Prepared } from '../case.ts';
import { slack } from '../decide.ts';
import { type Coordinate, individual } from './coordinates.ts';

/** Beyond, a program takes longer than the cases it saves. */
const MOST_COORDINATES = 64;
const MOST_ROWS = 512;
/** A hypothesis is kept with this part of what the conclusion fails by, lest rounding break it. */
const INSIDE = 2 ** -6;

/** left ⋛ right as `gap ≥ 0`, with the gap's derivative by the coordinates, in units of the larger side. */
export interface Tangent {
  readonly gap: number;
  readonly slopes: Float64Array;
  readonly relation: '=' | '≥';
  /** By what part of t it must hold. */
  readonly weight: number;
  /** The one coordinate that it bounds, if it says nothing of others. */
  readonly bound: number | undefined;
}

/** About a case: its real coordinates, and all that must hold in terms of them. */
export interface Tangents {
  readonly drawn: Drawing;
  readonly axes: readonly Coordinate[];
  readonly rows: readonly Tangent[];
}

/** The hypotheses and the negated conclusion about a case; undefined where one has no tangent there. */
export function tangents(p: Prepared, at: Drawing, part: number, random: Random): Tangents | undefined {
  const { drawn, axes: every } = individual(at);
  const axes = some(every, part);
  const of = new Map(axes.map((axis, i) => [axis.node!, i]));
  const rows: Tangent[] = [];
  const add = (s: Statement, wanted: boolean, weight: number) => {
    const comparisons = literals(s, wanted, random);
    for (const c of comparisons ?? []) rows.push(tangent(c, of, weight));
    // A program comes out in doubles, which do not meet an equation; what a draw guarantees, it repairs itself.
    return comparisons !== undefined && (weight === 0 || comparisons.every((c) => c.relation !== '='));
  };
  try {
    const membership = p.draw.membership(drawn);
    if (membership !== undefined && !add(membership, true, 0)) return undefined;
    for (const { test, constructed } of p.hypotheses) {
      if (!constructed && !add(test(drawn, p.constants), true, INSIDE)) return undefined;
    }
    if (!add(p.conclude(drawn, p.constants), false, 1)) return undefined;
  } catch (error) {
    if (error instanceof OutsideDomain) return undefined;
    throw error;
  }
  const usable = rows.every((t) => Number.isFinite(t.gap) && t.slopes.every(Number.isFinite));
  return axes.length > 0 && usable && rows.length <= MOST_ROWS ? { drawn, axes, rows } : undefined;
}

/** The tangents of the hypotheses elsewhere, as seen from here. */
export function withCuts(here: Tangents, there: Tangents): Tangents {
  const way = here.axes.map((axis, i) => axis.value - there.axes[i]!.value);
  const cuts = there.rows
    .filter((t) => t.weight === INSIDE && t.relation === '≥')
    .map((t) => ({ ...t, gap: t.slopes.reduce((g, s, i) => g + s * way[i]!, t.gap) }));
  return { ...here, rows: [...here.rows, ...cuts] };
}

const NEGATED: Readonly<Record<Relation, Relation>> = { '<': '≥', '≤': '>', '=': '≠', '≠': '=', '≥': '<', '>': '≤' };

/** Comparisons that together make the statement true, or false; of alternatives the nearest, or any. */
function literals(s: Statement, wanted: boolean, random: Random): Comparison[] | undefined {
  switch (s.is) {
    case 'comparison':
      return [wanted ? s : { ...s, relation: NEGATED[s.relation] }];
    case 'not':
      return literals(s.part, !wanted, random);
    case 'iff': {
      const ways = [true, false].map((left) => ({ left, right: left === wanted }));
      const way =
        ways[
          nearest(
            ways.map(({ left, right }) => Math.min(toward(s.left, left), toward(s.right, right))),
            random,
          )
        ]!;
      return joined([literals(s.left, way.left, random), literals(s.right, way.right, random)]);
    }
    case 'all':
    case 'any': {
      const parts = Object.values(s.parts);
      if ((s.is === 'all') === wanted) return joined(parts.map((part) => literals(part, wanted, random)));
      if (parts.length === 0) return undefined;
      return literals(
        parts[
          nearest(
            parts.map((part) => toward(part, wanted)),
            random,
          )
        ]!,
        wanted,
        random,
      );
    }
  }
}

function joined(parts: readonly (Comparison[] | undefined)[]): Comparison[] | undefined {
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part!);
}

function toward(s: Statement, wanted: boolean): number {
  return wanted ? slack(s) : -slack(s);
}

/** Mostly the place of the largest, now and then any other. */
function nearest(xs: readonly number[], random: Random): number {
  if (xs.length > 1 && random.nextInt(0, 3) === 0) return random.nextInt(0, xs.length - 1);
  return xs.indexOf(Math.max(...xs));
}

function tangent({ left, relation, right }: Comparison, of: ReadonlyMap<Real, number>, weight: number): Tangent {
  const [l, r] = [left.toNumber(), right.toNumber()];
  const size = Math.max(Math.abs(l), Math.abs(r)) || 1;
  const upward = relation === '>' || relation === '≥' || (relation === '≠' && l >= r) ? 1 : -1;
  const [dl, dr] = [gradient(left, of), gradient(right, of)];
  const slopes = dl.map((v, i) => (upward * (v - dr[i]!)) / size);
  const first = slopes.findIndex((v) => v !== 0);
  const alone = weight === 0 && relation !== '=' && first >= 0 && first === slopes.findLastIndex((v) => v !== 0);
  return {
    gap: (upward * (l - r)) / size,
    slopes,
    relation: relation === '=' ? '=' : '≥',
    weight,
    bound: alone ? first : undefined,
  };
}

/** All coordinates, or as many as a program is good for, from a part of the way on. */
function some(axes: readonly Coordinate[], part: number): readonly Coordinate[] {
  if (axes.length <= MOST_COORDINATES) return axes;
  const first = Math.floor(part * axes.length);
  return Array.from({ length: MOST_COORDINATES }, (_, i) => axes[(first + i) % axes.length]!);
}
