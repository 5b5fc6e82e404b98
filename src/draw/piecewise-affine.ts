/**
 * Piecewise affine nets in ℝⁿ, points of their facets, and points that share a cell with another.
 *
 * Small widths and small integers first; units in mirrored pairs, dead units and nets without biases are frequent: these
 * are where the pieces of a net agree, vanish, or meet at 0.
 */
import { type Arbitrary, type Random, Value } from 'fast-check';
import { along, cellAt, exit, type PiecewiseAffineNet } from '../models/piecewise-affine.ts';
import { Rational } from '../numbers/rational.ts';
import { ONE, type Real, real, ZERO } from '../numbers/real.ts';
import { every, type Statement } from '../statement.ts';
import { Draw, pick } from './draw.ts';
import { type Given, type Size, sized } from './given.ts';
import { cost, type RealDraw, reals } from './reals.ts';
import { type Vector, VectorDraw } from './vectors.ts';

type Layer = PiecewiseAffineNet['layers'][number];

export interface NetShape {
  /** The slopes of the units for z < 0; one number for all units of a net. */
  readonly slope?: RealDraw;
  /** Whether there are biases; true unless said otherwise. */
  readonly biases?: boolean;
  /** Hidden layers at most; 2 unless said otherwise. */
  readonly hidden?: number;
  /** Units of a hidden layer at most, not less than 2; 3 unless said otherwise. */
  readonly units?: number;
}

/** Nets with inputs in ℝⁿ. */
export class PiecewiseAffineDraw extends Draw<PiecewiseAffineNet> {
  readonly n: number;
  readonly slope: RealDraw;
  readonly biases: boolean;
  readonly hidden: number;
  readonly units: number;

  constructor(n: number, { slope = reals, biases = true, hidden = 2, units = 3 }: NetShape = {}) {
    super();
    this.n = n;
    this.slope = slope;
    this.biases = biases;
    this.hidden = hidden;
    this.units = units;
  }

  protected override sample(random: Random): PiecewiseAffineNet {
    const depth = Math.min(this.hidden, random.nextInt(0, 4) === 0 ? 2 : 1);
    const entry = pick(random, ENTRIES);
    const bias = this.biases && random.nextInt(0, 3) > 0 ? entry : () => ZERO;
    const layers: Layer[] = [];
    let inputs = this.n;
    for (let t = 0; t < depth; t++) {
      const layer = hiddenLayer(inputs, random.nextInt(1, this.units), entry, bias, random);
      layers.push(layer);
      inputs = layer.weights.length;
    }
    layers.push({ weights: [filled(inputs, () => entry(random))], biases: [bias(random)] });
    const slope = pick(random, SLOPES)(random);
    return { slope: this.slope.fit(slope) ?? this.slope.generate(random).value, layers };
  }

  /** D = σ(x₁), σ(−x₁), 1 − σ(x₁), σ(x₁) + σ(−x₁), σ(x₁) − σ(−x₁), each with the simplest slopes. */
  override corners(): readonly PiecewiseAffineNet[] {
    const slopes = this.slope.corners().slice(0, 3);
    const shapes: readonly (readonly (readonly [w: number, b: number, v: number])[])[] = [
      [[1, 0, 1]],
      [[-1, 0, 1]],
      [[1, -1, 1]],
      [
        [1, 0, 1],
        [-1, 0, 1],
      ],
      [
        [1, 0, 1],
        [-1, 0, -1],
      ],
    ];
    return slopes.flatMap((slope) =>
      shapes.flatMap((units) =>
        (this.biases ? [0, 1] : [0])
          .map((c) => ({
            slope,
            layers: [
              {
                weights: units.map(([w]) => filled(this.n, (i) => (i === 0 ? real(w) : ZERO))),
                biases: units.map(([, b]) => (this.biases ? real(b) : ZERO)),
              },
              { weights: [units.map(([, , v]) => real(v))], biases: [real(c)] },
            ],
          }))
          .map((net) => this.fit(net)!),
      ),
    );
  }

  /** A corner, a unit less, a simpler number. */
  override *simpler(net: PiecewiseAffineNet): Iterable<PiecewiseAffineNet> {
    const worth = netCost(net);
    for (const c of [...this.corners(), ...withoutUnits(net), ...withSimplerNumbers(net, this.slope)]) {
      if (netCost(c) < worth && this.fit(c) === c) yield c;
    }
  }

  override membership({ slope }: PiecewiseAffineNet): Statement | undefined {
    return every([slope], (s) => this.slope.membership(s));
  }

  /** Inputs are cut, or filled up with weights 0. */
  override fit(value: unknown): PiecewiseAffineNet | undefined {
    const given = value as PiecewiseAffineNet | null;
    if (typeof given !== 'object' || given === null || !Array.isArray(given.layers)) return undefined;
    if (given.layers.length === 0 || given.layers.length > this.hidden + 1) return undefined;
    const slope = this.slope.fit(given.slope);
    const layers: Layer[] = [];
    let inputs = this.n;
    for (const layer of given.layers as readonly unknown[]) {
      const fitted = fitLayer(layer, inputs, layers.length === 0);
      if (fitted === undefined || (!this.biases && fitted.biases.some((b) => b.leaf!.sign() !== 0))) return undefined;
      layers.push(fitted);
      inputs = fitted.weights.length;
    }
    if (slope === undefined || inputs !== 1 || layers.some(({ biases }) => biases.length > this.units))
      return undefined;
    return slope === given.slope && layers.every((layer, t) => layer === given.layers[t]) ? given : { slope, layers };
  }
}

/** Nets with inputs in ℝⁿ; `n` may be a variable named before. */
export function piecewiseAffineNet(n: number, shape?: NetShape): PiecewiseAffineDraw;
export function piecewiseAffineNet(n: Size, shape?: NetShape): Given<PiecewiseAffineNet>;
export function piecewiseAffineNet(
  n: Size,
  shape?: NetShape,
): Arbitrary<PiecewiseAffineNet> | Given<PiecewiseAffineNet> {
  return sized(n, (k) => new PiecewiseAffineDraw(k, shape));
}

/** All of a set of vectors, most of them drawn another way: that way may fail, and then any is drawn. */
class MostlyDraw extends Draw<Vector> {
  readonly set: VectorDraw;
  readonly #way: (random: Random) => Vector | undefined;

  constructor(set: VectorDraw, way: (random: Random) => Vector | undefined) {
    super();
    this.set = set;
    this.#way = way;
  }

  /** Made for one case: its corners are not worked out before one is wanted. */
  override generate(random: Random): Value<Vector> {
    const aimed = random.nextInt(0, 5) > 0 ? this.#way(random) : undefined;
    return new Value((aimed && this.set.fit(aimed)) ?? this.sample(random), undefined);
  }

  protected override sample(random: Random): Vector {
    return this.set.generate(random).value;
  }

  override corners(): readonly Vector[] {
    return this.set.corners();
  }

  override simpler(value: Vector): Iterable<Vector> {
    return this.set.simpler(value);
  }

  override fit(value: unknown): Vector | undefined {
    return this.set.fit(value);
  }
}

/** Points of ℝⁿ, most of them on a facet of the net that is named, which stands before: found on a ray from anywhere. */
export function facetPoint(net: string): Given<Vector> {
  return mostly(net, (draw, earlier) => (random) => {
    const [q, u] = [draw.generate(random).value, direction(draw.n, random)];
    const D = earlier[net] as PiecewiseAffineNet;
    const t = exit(cellAt(D, q, u), q, u);
    return t && along(q, t, u);
  });
}

/** Points of ℝⁿ, most of them in one cell of the net with the point named, which stands before; some on its facets. */
export function cellMate(net: string, of: string): Given<Vector> {
  return mostly(net, (_, earlier) => (random) => {
    const [D, x] = [earlier[net] as PiecewiseAffineNet, earlier[of] as Vector];
    const u = direction(x.length, random);
    const t = exit(cellAt(D, x), x, u);
    const part = Rational.ratio(BigInt(random.nextInt(0, 4)), 4n);
    return along(x, t === undefined ? ONE : t.times(real(part)), u);
  });
}

function mostly(
  net: string,
  way: (set: VectorDraw, earlier: Readonly<Record<string, unknown>>) => (random: Random) => Vector | undefined,
): Given<Vector> {
  const sets = new Map<number, VectorDraw>();
  return {
    given(earlier) {
      const n = (earlier[net] as PiecewiseAffineNet).layers[0]!.weights[0]!.length;
      const set = sets.get(n) ?? new VectorDraw(n);
      sets.set(n, set);
      return new MostlyDraw(set, way(set, earlier));
    },
  };
}

/** A nonzero vector of small integers. */
function direction(n: number, random: Random): Vector {
  const u = filled(n, () => real(random.nextInt(-2, 2)));
  return u.every((v) => v.lo === 0) ? u.with(random.nextInt(0, n - 1), ONE) : u;
}

type Entry = (random: Random) => Real;

const ENTRIES: readonly (readonly [number, Entry])[] = [
  [8, (random) => real(random.nextInt(-2, 2))],
  [3, (random) => real(random.nextInt(-1, 1))],
  [3, (random) => real(Rational.ratio(BigInt(random.nextInt(-12, 12)), 4n))],
  [1, (random) => real(Rational.ratio(BigInt(random.nextInt(-100, 100)), BigInt(random.nextInt(1, 9))))],
];

const SLOPES: readonly (readonly [number, Entry])[] = [
  [5, () => ZERO],
  [2, () => real('1/4')],
  [1, () => ONE],
  [2, (random) => real(Rational.ratio(BigInt(random.nextInt(-4, 4)), 4n))],
];

/** Units, of which the last is now and then the first with the signs of its weights and bias changed, or dead. */
function hiddenLayer(inputs: number, units: number, entry: Entry, bias: Entry, random: Random): Layer {
  const weights = filled(units, () => filled(inputs, () => entry(random)));
  const biases = filled(units, () => bias(random));
  const last = units - 1;
  const change = random.nextInt(0, 7);
  if (change < 2 && units > 1) {
    weights[last] = weights[0]!.map(negative);
    biases[last] = negative(biases[0]!);
  } else if (change === 2) weights[last] = filled(inputs, () => ZERO);
  return { weights, biases };
}

function negative(x: Real): Real {
  return real(x.leaf!.negated());
}

function filled<T>(n: number, value: (i: number) => T): T[] {
  return Array.from({ length: n }, (_, i) => value(i));
}

/** The layer itself where its numbers are leaves and its rows have the length; in the first layer rows are cut or filled. */
function fitLayer(value: unknown, inputs: number, first: boolean): Layer | undefined {
  const { weights, biases } = (value ?? {}) as Partial<Layer>;
  if (!Array.isArray(weights) || !Array.isArray(biases)) return undefined;
  if (weights.length === 0 || weights.length !== biases.length) return undefined;
  const row = new VectorDraw(inputs);
  const rows = weights.map((w) => (Array.isArray(w) && (first || w.length === inputs) ? row.fit(w) : undefined));
  const b = new VectorDraw(biases.length).fit(biases);
  if (b === undefined || rows.some((w) => w === undefined)) return undefined;
  return b === biases && rows.every((w, i) => w === weights[i])
    ? (value as Layer)
    : { weights: rows as Vector[], biases: b };
}

/** The net without one unit, for each unit of a layer that has others. */
function* withoutUnits({ slope, layers }: PiecewiseAffineNet): Iterable<PiecewiseAffineNet> {
  for (let t = 0; t < layers.length - 1; t++) {
    const [layer, next] = [layers[t]!, layers[t + 1]!];
    if (layer.weights.length === 1) continue;
    for (let i = 0; i < layer.weights.length; i++) {
      const others = (_: unknown, k: number) => k !== i;
      yield {
        slope,
        layers: layers
          .with(t, { weights: layer.weights.filter(others), biases: layer.biases.filter(others) })
          .with(t + 1, { weights: next.weights.map((row) => row.filter(others)), biases: next.biases }),
      };
    }
  }
}

function* withSimplerNumbers({ slope, layers }: PiecewiseAffineNet, slopes: RealDraw): Iterable<PiecewiseAffineNet> {
  for (const s of slopes.simpler(slope)) yield { slope: s, layers };
  for (const [t, { weights, biases }] of layers.entries()) {
    for (const b of new VectorDraw(biases.length).simpler(biases)) {
      yield { slope, layers: layers.with(t, { weights, biases: b }) };
    }
    for (const [i, row] of weights.entries()) {
      for (const w of new VectorDraw(row.length).simpler(row)) {
        yield { slope, layers: layers.with(t, { weights: weights.with(i, w), biases }) };
      }
    }
  }
}

/** How much there is to write, each number counting something even if it is 0. */
export function netCost({ slope, layers }: PiecewiseAffineNet): number {
  const numbers = [slope, ...layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases])];
  return numbers.reduce((s, v) => s + 1 + cost(v.leaf!), 0);
}
