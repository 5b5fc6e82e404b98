/**
 * Nets at a point: input, weights, biases, the slope of every unit, and the gradient of f on the output.
 *
 * Small widths, small integers, dead units and vanishing inputs first: wide nets of generic numbers hide what is wrong
 * with a statement about them.
 */
import type { Random } from 'fast-check';
import { squaredNorm, type Vector } from '../models/euclidean.ts';
import { reflection } from '../models/reflection.ts';
import type { Net } from '../models/two-gradients.ts';
import { evaluate } from '../numbers/evaluate.ts';
import { Rational } from '../numbers/rational.ts';
import { rationals } from '../numbers/rationals.ts';
import { dot, ONE, type Real, real, ZERO } from '../numbers/real.ts';
import { sign } from '../numbers/sign.ts';
import { Draw, pick } from './draw.ts';
import { reals, toLeaf } from './reals.ts';
import { netCost, numbersOf, numbersSimpler, withLayer, withoutLayers, withoutUnits } from './smaller-nets.ts';

type Layers = Net['layers'];

export interface NetShape {
  readonly depth?: readonly [least: number, most: number];
  readonly width?: readonly [least: number, most: number];
  /** The units of the last layer; any number within `width` if missing. */
  readonly outputs?: number;
  /**
   * Every W_t is a multiple of an orthogonal matrix, not 0, and the slopes of a layer differ in sign alone, and are not
   * 0: then all singular values of each W_t and J_t are equal, and rational.
   */
  readonly orthogonal?: boolean;
  /** Numbers within ±2, none of them 0, and none related to another: where ties could not be decided. */
  readonly generic?: boolean;
}

export class NetDraw extends Draw<Net> {
  readonly depth: readonly [number, number];
  readonly width: readonly [number, number];
  readonly outputs: number | undefined;
  readonly orthogonal: boolean;
  readonly generic: boolean;

  constructor({ depth = [1, 3], width = [1, 3], outputs, orthogonal = false, generic = false }: NetShape) {
    super();
    this.depth = depth;
    this.width = width;
    this.outputs = outputs;
    this.orthogonal = orthogonal;
    this.generic = generic;
  }

  protected override sample(random: Random): Net {
    const depth = random.nextInt(...this.depth);
    const same = this.orthogonal ? this.#width(random) : undefined;
    const widths = Array.from({ length: depth + 1 }, () => same ?? this.#width(random));
    if (this.outputs !== undefined) widths[depth] = this.outputs;
    const entry = this.generic ? odd : pick(random, ENTRIES);
    return {
      x: filled(widths[0]!, () => entry(random)),
      layers: Array.from({ length: depth }, (_, t) => this.#layer(widths[t]!, widths[t + 1]!, entry, random)),
      outer: filled(widths[depth]!, () => entry(random)),
    };
  }

  #width(random: Random): number {
    const [least, most] = this.width;
    return random.nextInt(least, Math.min(most, least + random.nextInt(0, most - least)));
  }

  #layer(inputs: number, units: number, entry: Entry, random: Random): Layers[number] {
    const biases = filled(units, () => entry(random));
    if (this.orthogonal) {
      const [size, slope] = [nonzero(random), nonzero(random)];
      return {
        weights: reflection(filled(inputs, () => real(random.nextInt(-2, 2)))).map((row) =>
          row.map((q) => asLeaf(q.times(size))),
        ),
        biases,
        slopes: filled(units, () => asLeaf(random.nextBoolean() ? slope : slope.negated())),
      };
    }
    const slope = this.generic ? odd : pick(random, SLOPES);
    return {
      weights: filled(units, () => filled(inputs, () => entry(random))),
      biases,
      slopes: filled(units, () => slope(random)),
    };
  }

  /** One unit a layer, two, and three, all numbers 1; then with the input, a bias, a weight or a slope 0. */
  override corners(): readonly Net[] {
    const plain: Net[] = [];
    for (let n = this.width[0]; n <= Math.min(this.width[1], this.width[0] + 2); n++) {
      for (let l = this.depth[0]; l <= Math.min(this.depth[1], this.depth[0] + 2); l++) plain.push(this.#ones(n, l));
    }
    if (this.generic) return plain.map(scattered);
    const changed = plain.flatMap((net) => [
      net,
      { ...net, x: net.x.map(() => ZERO) },
      ...[ZERO, real(-1), real(2)].flatMap((v) => [
        withLayer(net, 0, { slopes: net.layers[0]!.slopes.with(0, v) }),
        withLayer(net, 0, { biases: net.layers[0]!.biases.map(() => v) }),
        withLayer(net, net.layers.length - 1, { weights: net.layers.at(-1)!.weights.map((row) => row.map(() => v)) }),
        { ...net, outer: net.outer.with(0, v) },
      ]),
    ]);
    return changed.filter((net) => this.fit(net) === net);
  }

  #ones(n: number, l: number): Net {
    const widths = Array.from({ length: l + 1 }, (_, t) => (t === l ? (this.outputs ?? n) : n));
    return {
      x: filled(n, () => ONE),
      layers: Array.from({ length: l }, (_, t) => ({
        weights: filled(widths[t + 1]!, (i) => filled(widths[t]!, (k) => (this.orthogonal && i !== k ? ZERO : ONE))),
        biases: filled(widths[t + 1]!, () => ZERO),
        slopes: filled(widths[t + 1]!, () => ONE),
      })),
      outer: filled(widths[l]!, () => ONE),
    };
  }

  /** A layer less, a unit less, a simpler number. */
  override *simpler(net: Net): Iterable<Net> {
    const worth = netCost(net);
    const numbers = this.generic ? [] : numbersSimpler(net, reals);
    for (const c of [...this.corners(), ...withoutLayers(net), ...withoutUnits(net), ...numbers]) {
      if (netCost(c) < worth && this.fit(c) === c) yield c;
    }
  }

  override fit(value: unknown): Net | undefined {
    const net = asNet(value);
    if (net === undefined) return undefined;
    const l = net.layers.length;
    if (l < this.depth[0] || l > this.depth[1]) return undefined;
    const widths = [net.x.length, ...net.layers.map((layer) => layer.weights.length)];
    if (this.outputs !== undefined && widths.pop() !== this.outputs) return undefined;
    if (widths.some((n) => n < this.width[0] || n > this.width[1])) return undefined;
    if (this.generic && numbersOf(net).some((v) => v.lo < -2 || v.hi > 2 || (v.lo <= 0 && v.hi >= 0))) return undefined;
    return this.orthogonal && !net.layers.every(isOrthogonal) ? undefined : net;
  }
}

/** Nets of 1 to 3 layers of 1 to 3 units, unless said otherwise. */
export function nets(shape: NetShape = {}): NetDraw {
  return new NetDraw(shape);
}

type Entry = (random: Random) => Real;

const ratio = (random: Random, p: number, q: number): Real =>
  real(Rational.ratio(BigInt(random.nextInt(-p, p)), BigInt(random.nextInt(1, q))));
const ENTRIES: readonly (readonly [number, Entry])[] = [
  [5, (random) => real(random.nextInt(-3, 3))],
  [2, (random) => real(random.nextInt(0, 1))],
  [3, (random) => ratio(random, 9, 4)],
  [1, (random) => (random.nextInt(0, 2) === 0 ? ZERO : ratio(random, 100, 9))],
];
/** An odd multiple of 2^−18, within ±2. */
const odd: Entry = (random) => real.double((2 * random.nextInt(-(2 ** 18), 2 ** 18 - 1) + 1) / 2 ** 18);
const SLOPES: readonly (readonly [number, Entry])[] = [
  [4, () => ONE],
  [4, (random) => real(random.nextInt(0, 1))],
  [2, (random) => (random.nextBoolean() ? ONE : real('1/10'))],
  [3, (random) => ratio(random, 4, 4)],
];

function nonzero(random: Random): Real {
  return real(
    Rational.ratio(BigInt(random.nextInt(1, 6)) * (random.nextBoolean() ? 1n : -1n), BigInt(random.nextInt(1, 4))),
  );
}

function filled<T>(n: number, value: (i: number) => T): T[] {
  return Array.from({ length: n }, (_, i) => value(i));
}

function asLeaf(x: Real): Real {
  return toLeaf(x) ?? real(evaluate(x, rationals));
}

function isOrthogonal({ weights, slopes }: Layers[number]): boolean {
  const size = squaredNorm(weights[0]!);
  const square = slopes[0]!.squared();
  if (weights.length !== weights[0]!.length || sign(size) === 0 || sign(square) === 0) return false;
  return (
    weights.every((x, i) => weights.every((y, j) => sign(i === j ? dot(x, y).minus(size) : dot(x, y)) === 0)) &&
    slopes.every((s) => sign(s.squared().minus(square)) === 0)
  );
}

/** The value itself where its numbers are leaves already. */
function asNet(value: unknown): Net | undefined {
  const given = value as Net | null;
  if (typeof given !== 'object' || given === null || !Array.isArray(given.layers)) return undefined;
  const x = asVector(given.x);
  const outer = asVector(given.outer);
  if (!x || !outer || x.length === 0) return undefined;
  let width = x.length;
  const layers: Layers[number][] = [];
  for (const layer of given.layers as readonly Partial<Layers[number]>[]) {
    if (typeof layer !== 'object' || layer === null || !Array.isArray(layer.weights)) return undefined;
    const weights = layer.weights.map(asVector);
    const [biases, slopes] = [asVector(layer.biases), asVector(layer.slopes)];
    const units = weights.length;
    if (units === 0 || biases?.length !== units || slopes?.length !== units) return undefined;
    if (weights.some((row) => row?.length !== width)) return undefined;
    const same = weights.every((row, i) => row === layer.weights![i]) && biases === layer.biases;
    layers.push(
      same && slopes === layer.slopes ? (layer as Layers[number]) : { weights: weights as Vector[], biases, slopes },
    );
    width = units;
  }
  if (outer.length !== width) return undefined;
  const same = x === given.x && outer === given.outer && layers.every((layer, t) => layer === given.layers[t]);
  return same ? given : { x, layers, outer };
}

function asVector(value: unknown): Vector | undefined {
  if (!Array.isArray(value)) return undefined;
  const x = value.map(toLeaf);
  if (x.some((v) => v === undefined)) return undefined;
  return x.every((v, i) => v === value[i]) ? value : (x as Vector);
}

/** The same shape, every number another one: the multiples of the golden ratio modulo 1, to 12 bits, and 2^−13. */
function scattered(net: Net): Net {
  let k = 0;
  const next = () => real.double((2 * Math.floor(2 ** 12 * ((++k * 0.6180339887498949) % 1)) + 1) / 2 ** 13);
  return {
    x: net.x.map(next),
    layers: net.layers.map(({ weights, biases, slopes }) => ({
      weights: weights.map((row) => row.map(next)),
      biases: biases.map(next),
      slopes: slopes.map(next),
    })),
    outer: net.outer.map(next),
  };
}
