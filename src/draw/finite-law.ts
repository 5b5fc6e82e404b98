import type { Arbitrary, Random } from 'fast-check';
import type { FiniteLaw } from '../models/finite-law.ts';
import { every, type Statement } from '../statement.ts';
import { DistributionDraw } from './distribution.ts';
import { Draw } from './draw.ts';
import { type Given, type Size, sized } from './given.ts';
import { type RealDraw, reals } from './reals.ts';
import { type Vector, VectorDraw } from './vectors.ts';

/** Laws of k atoms, with values from one range and rational probabilities; atoms may coincide, or have no mass. */
export class FiniteLawDraw extends Draw<FiniteLaw> {
  readonly values: VectorDraw;
  readonly weights: DistributionDraw;

  constructor(k: number, range: RealDraw = reals) {
    super();
    this.values = new VectorDraw(k, range);
    this.weights = new DistributionDraw(k, false);
  }

  protected override sample(random: Random): FiniteLaw {
    return law(this.values.generate(random).value, this.weights.generate(random).value);
  }

  /** One value, or two in turn, with the corners of the probabilities. */
  override corners(): readonly FiniteLaw[] {
    const ends = this.values.entries.corners().slice(0, 3);
    const inTurn = ends.map((_, i) => this.weights.corners()[0]!.map((_, j) => ends[(i + j) % ends.length]!));
    const alike = ends.map((v) => this.weights.corners()[0]!.map(() => v));
    return this.weights.corners().flatMap((p) => [...inTurn, ...alike].map((x) => law(x, p)));
  }

  override *simpler(value: FiniteLaw): Iterable<FiniteLaw> {
    const [x, p] = parts(value);
    for (const simpler of this.weights.simpler(p)) yield law(x, simpler);
    for (const simpler of this.values.simpler(x)) yield law(simpler, p);
  }

  override membership(value: FiniteLaw): Statement | undefined {
    const [x, p] = parts(value);
    return every([this.values.membership(x), this.weights.membership(p)], (s) => s);
  }

  /** The probabilities are normalised, as by `distribution`. */
  override fit(value: unknown): FiniteLaw | undefined {
    if (!Array.isArray(value) || value.some((a) => typeof a !== 'object' || a === null)) return undefined;
    const [x, p] = parts(value);
    const [values, weights] = [this.values.fit(x), this.weights.fit(p)];
    if (values === undefined || weights === undefined) return undefined;
    return values === x && weights === p ? (value as unknown as FiniteLaw) : law(values, weights);
  }
}

/** Laws of k atoms with values from a range. */
export function finiteLaw(k: number, range?: RealDraw): FiniteLawDraw;
export function finiteLaw(k: Size, range?: RealDraw): Given<FiniteLaw>;
export function finiteLaw(k: Size, range: RealDraw = reals): Arbitrary<FiniteLaw> | Given<FiniteLaw> {
  return sized(k, (n) => new FiniteLawDraw(n, range));
}

function law(values: Vector, weights: Vector): FiniteLaw {
  return values.map((x, i) => ({ x, p: weights[i]! }));
}

function parts(value: FiniteLaw): [values: Vector, weights: Vector] {
  return [value.map(({ x }) => x), value.map(({ p }) => p)];
}
