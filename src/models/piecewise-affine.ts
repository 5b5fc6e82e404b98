/**
 * Piecewise affine nets, and their affine pieces, exactly: nets of ReLU or leaky ReLU units, with a scalar output.
 *
 * The cells are the closed polyhedra on which every hidden unit stays on one side of its kink; D is affine on each. A
 * point on a facet lies in several cells, and a direction says which one is meant: the cell that is entered from x
 * towards u. Where u runs along the facet itself it is turned a little towards the axes, in order; so a cell always has
 * an interior. For rational weights everything here is rational, and decided exactly.
 *
 * Montúfar, Pascanu, Cho, Bengio, *On the number of linear regions of deep neural networks*, NIPS 2014.
 */
import { evaluate } from '../numbers/evaluate.ts';
import { rationals } from '../numbers/rationals.ts';
import { dot, type Real, real, type Scalar, ZERO } from '../numbers/real.ts';
import { sign } from '../numbers/sign.ts';
import { all, atLeast, type Statement, unequal } from '../statement.ts';
import { identity, leakyRelu } from './activation.ts';
import type { Matrix } from './embedding.ts';
import { minus, norm, plus, scaled, type Vector } from './euclidean.ts';
import { forward, type Layer, transposed } from './perceptron.ts';

/** Hidden layers of units z ↦ max(z, 0) + slope·min(z, 0), 0 for ReLU; the last layer has one row and no activation. */
export interface PiecewiseAffineNet {
  readonly slope: Real;
  /** weights: n_out × n_in, by rows; biases: n_out entries. */
  readonly layers: readonly { readonly weights: Matrix; readonly biases: Vector }[];
}

/** y ↦ ⟨gradient, y⟩ + offset */
export interface Affine {
  readonly gradient: Vector;
  readonly offset: Real;
}

/** A hidden unit before its activation, as it is on a cell, and the side of 0 on which it stays there; 0 if it is 0. */
export interface Wall extends Affine {
  readonly side: -1 | 0 | 1;
}

/** What D is on a cell, and the walls of the cell, by layers: it is where side·z ≥ 0 for all of them. */
export interface Cell {
  readonly piece: Affine;
  readonly walls: readonly Wall[];
}

/** The cell of an affine D, which is all of ℝⁿ. */
export function wholeSpace(gradient: Vector, offset: Real): Cell {
  return { piece: { gradient, offset }, walls: [] };
}

/** The same net as layers of a perceptron; there is at least one. */
export function perceptronOf({ slope, layers }: PiecewiseAffineNet): readonly Layer[] {
  const activation = leakyRelu(slope);
  return layers.map((layer, t) => ({ ...layer, activation: t === layers.length - 1 ? identity : activation }));
}

/** D(x). */
export function valueAt(net: PiecewiseAffineNet, x: Vector): Real {
  return forward(perceptronOf(net), x).h.at(-1)![0]!;
}

/** What an affine function is at x. */
export function affineAt({ gradient, offset }: Affine, x: Vector): Real {
  return dot(gradient, x).plus(offset);
}

/** The cell that is entered from x towards u; for x in the interior of a cell, that one, whatever u. */
export function cellAt(net: PiecewiseAffineNet, x: Vector, u?: Vector): Cell {
  if (u !== undefined) return entered(net, x, u);
  const known = CELLS.get(net) ?? new WeakMap<Vector, Cell>();
  CELLS.set(net, known);
  const cell = known.get(x) ?? entered(net, x, []);
  known.set(x, cell);
  return cell;
}

/** Cells of points without a direction, once found: a claim asks for them again and again. */
const CELLS = new WeakMap<PiecewiseAffineNet, WeakMap<Vector, Cell>>();

function entered({ slope, layers }: PiecewiseAffineNet, x: Vector, u: Vector): Cell {
  if (layers.length === 0) throw new RangeError('a net has at least one layer, found none');
  const walls: Wall[] = [];
  let sums = affineRows(layers[0]!);
  for (let t = 1; t < layers.length; t++) {
    const units: Affine[] = [];
    for (const z of sums) {
      const side = sideOf(z, x, u);
      walls.push({ gradient: z.gradient, offset: z.offset, side });
      units.push(side >= 0 ? z : { gradient: scaled(slope, z.gradient), offset: z.offset.times(slope) });
    }
    sums = combined(layers[t]!, units);
  }
  return { piece: sums[0]!, walls };
}

/** The largest t ≥ 0 for which x + tu is in the cell; undefined if there is none. x is in the cell. */
export function exit({ walls }: Cell, x: Vector, u: Vector): Real | undefined {
  let first: Real | undefined;
  for (const { gradient, offset, side } of walls) {
    const speed = dot(gradient, u);
    if (sign(speed) * side >= 0) continue;
    const t = affineAt({ gradient, offset }, x).over(speed).negated();
    if (first === undefined || sign(t.minus(first)) < 0) first = t;
  }
  return first && exact(first);
}

/** The cells that the segment from x to y runs through, in order; x ≠ y. */
export function cellsBetween(net: PiecewiseAffineNet, x: Vector, y: Vector): readonly Cell[] {
  const u = minus(y, x);
  const cells: Cell[] = [];
  for (let [t, at]: [Real, Vector] = [ZERO, x]; ; ) {
    const cell = cellAt(net, at, u);
    cells.push(cell);
    const step = exit(cell, at, u);
    if (step === undefined) return cells;
    t = exact(t.plus(step));
    if (sign(t.minus(1)) >= 0) return cells;
    at = along(x, t, u);
  }
}

/** x + tu, with its entries worked out: t, x and u rational. */
export function along(x: Vector, t: Scalar, u: Vector): Vector {
  return plus(x, scaled(t, u)).map(exact);
}

/** |gradient|, the G of gradient normalisation. */
export function steepness({ piece }: Cell): Real {
  return norm(piece.gradient);
}

/** y is in the closed cell. */
export function inCell({ walls }: Cell, y: Vector): Statement {
  return all(
    Object.fromEntries(walls.map((z, i) => [`unit ${i + 1}`, atLeast(affineAt(z, y).times(z.side), 0)] as const)),
  );
}

/** y is in the cell and on none of its facets; a unit that is 0 all over the cell has none. */
export function insideCell({ walls }: Cell, y: Vector): Statement {
  return all({
    'in the cell': inCell({ walls, piece: NOTHING }, y),
    'off its facets': all(
      Object.fromEntries(
        walls.flatMap((z, i) => (z.side === 0 ? [] : [[`unit ${i + 1}`, unequal(affineAt(z, y), 0)] as const])),
      ),
    ),
  });
}

const NOTHING: Affine = { gradient: [], offset: ZERO };

function affineRows({ weights, biases }: PiecewiseAffineNet['layers'][number]): Affine[] {
  return weights.map((gradient, i) => ({ gradient, offset: biases[i]! }));
}

/** A layer's sums, given its inputs as affine functions. */
function combined({ weights, biases }: PiecewiseAffineNet['layers'][number], inputs: readonly Affine[]): Affine[] {
  const columns = transposed(inputs.map(({ gradient }) => gradient));
  const offsets = inputs.map(({ offset }) => offset);
  return weights.map((row, i) => ({
    gradient: columns.map((column) => exact(dot(row, column))),
    offset: exact(dot(row, offsets).plus(biases[i]!)),
  }));
}

/** The sign of z a little from x towards u, then towards the first axis that z depends on. */
function sideOf(z: Affine, x: Vector, u: Vector): -1 | 0 | 1 {
  const here = sign(affineAt(z, x));
  if (here !== 0) return here;
  const ahead = u.length > 0 ? sign(dot(z.gradient, u)) : 0;
  if (ahead !== 0) return ahead;
  for (const g of z.gradient) {
    const s = sign(g);
    if (s !== 0) return s;
  }
  return 0;
}

/** A rational number as a leaf; any other as it is. */
function exact(x: Real): Real {
  if (x.op === 'leaf' || !x.rational) return x;
  return x.lo === x.hi && x.total ? real.double(x.lo) : real(evaluate(x, rationals));
}
