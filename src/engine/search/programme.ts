/** The linear program of a step towards a counterexample, and its solution in doubles. */
import { solve } from 'yalps';
import type { Coordinate } from './coordinates.ts';
import type { Tangent, Tangents } from './tangents.ts';

/** A move by less is none, but the rounding of the program. */
const NOTHING = 2 ** -40;
const OBJECTIVE = -1;

/** How a step may go. */
export interface Way {
  /** How far a coordinate may move, in its own size or 1. */
  readonly reach: number;
  /** A coordinate that stays: where everything may shrink to nothing together, both sides come close in vain. */
  readonly pinned: number | undefined;
  /** To how many digits the target is rounded. */
  readonly digits: number;
}

/** How far each coordinate may go: within reach, and within the bounds of its range. */
function boxAbout(axes: readonly Coordinate[], rows: readonly Tangent[], { reach, pinned }: Way) {
  const box = axes.map(({ value }, j) => {
    const r = j === pinned ? 0 : reach * Math.max(Math.abs(value), 1);
    return { least: value - r, most: value + r };
  });
  for (const { gap, slopes, bound } of rows) {
    if (bound === undefined) continue;
    const side = box[bound]!;
    const end = axes[bound]!.value - gap / slopes[bound]!;
    if (slopes[bound]! > 0) side.least = Math.max(side.least, end);
    else side.most = Math.min(side.most, end);
  }
  return box;
}

/** max t, where the conclusion fails by t, the hypotheses hold with a little of t, all within reach. */
export function solution({ axes, rows }: Tangents, way: Way): number[] | undefined {
  const box = boxAbout(axes, rows, way);
  const constraints = new Map<number, { min?: number; max?: number; equal?: number }>();
  const columns: [number, number][][] = axes.map(() => []);
  // t is the difference of these two; the hypotheses need not hold by more because the conclusion fails by less than 0.
  const above: [number, number][] = [[OBJECTIVE, 1]];
  const below: [number, number][] = [[OBJECTIVE, -2]];
  let row = 0;
  for (const { gap, slopes, relation, weight, bound } of rows) {
    if (bound !== undefined) continue;
    // The variables of the program are the coordinates less the lower ends of their boxes.
    const atLower = slopes.reduce((g, s, j) => g + s * (box[j]!.least - axes[j]!.value), gap);
    slopes.forEach((s, j) => {
      if (s !== 0) columns[j]!.push([row, s]);
    });
    if (relation === '≥') above.push([row, -weight]);
    if (weight === 1) below.push([row, 1]);
    constraints.set(row++, relation === '=' ? { equal: -atLower } : { min: -atLower });
  }
  columns.forEach((column, j) => {
    column.push([row, 1]);
    constraints.set(row++, { max: Math.max(0, box[j]!.most - box[j]!.least) });
  });
  above.push([row, 1]);
  constraints.set(row++, { max: 1 });
  const variables: [number, [number, number][]][] = [...columns, above, below].map((column, j) => [j, column]);
  const solved = solve(
    { direction: 'maximize', objective: OBJECTIVE, constraints, variables },
    { includeZeroVariables: true },
  );
  if (solved.status !== 'optimal') return undefined;
  const moved = new Map(solved.variables);
  return axes.map(({ value }, j) => {
    const to = box[j]!.least + moved.get(j)!;
    const far = Math.abs(to - value);
    if (far < NOTHING * Math.max(Math.abs(value), 1)) return value;
    const grid = 2 ** (Math.ceil(Math.log2(Math.max(Math.abs(value), Math.abs(to)))) - way.digits);
    return Math.round(to / grid) * grid;
  });
}
