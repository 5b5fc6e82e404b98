import type { Arbitrary, Random } from 'fast-check';
import { Rational } from '../numbers/rational.ts';
import { ONE, type Real, real, ZERO } from '../numbers/real.ts';
import { every, type Statement } from '../statement.ts';
import { Draw, pick } from './draw.ts';
import { type Given, type Size, sized } from './given.ts';
import { cost, type RealDraw, reals, toLeaf } from './reals.ts';

export type Vector = readonly Real[];

/** Vectors of n entries from one range; at one scale throughout, or of two mixed. `nonzero` leaves out the zero vector. */
export class VectorDraw extends Draw<Vector> {
  readonly n: number;
  readonly entries: RealDraw;
  readonly nonzero: boolean;

  constructor(n: number, entries: RealDraw = reals, nonzero = false) {
    super();
    this.n = n;
    this.entries = entries;
    this.nonzero = nonzero;
  }

  protected override sample(random: Random): Vector {
    const [one, other] = [pick(random, this.entries.regimes), pick(random, this.entries.regimes)];
    const mixed = random.nextBoolean();
    const x = Array.from({ length: this.n }, () => (mixed && random.nextBoolean() ? other(random) : one(random)));
    return this.#repaired(x);
  }

  override corners(): readonly Vector[] {
    const values = this.entries.corners().slice(0, 4);
    const constant = values.map((v) => Array.from({ length: this.n }, () => v));
    const units = [0, this.n - 1].flatMap((i) =>
      values.slice(1, 3).map((v) => Array.from({ length: this.n }, (_, j) => (i === j ? v : values[0]!))),
    );
    return [...constant, ...(this.n > 1 ? units : [])].filter((x) => !this.nonzero || !isZero(x));
  }

  override *simpler(x: Vector): Iterable<Vector> {
    const total = vectorCost(x);
    const candidates = [...this.corners(), ...[1n, 2n, 10n].map((grid) => x.map((v) => rounded(v, grid)))];
    for (const c of candidates) {
      const y = this.fit(c);
      if (y && vectorCost(y) < total) yield y;
    }
    for (let i = 0; i < x.length; i++) {
      for (const v of this.entries.simpler(x[i]!)) {
        const y = x.with(i, v);
        if (!this.nonzero || !isZero(y)) yield y;
      }
    }
  }

  override fit(value: unknown): Vector | undefined {
    if (!Array.isArray(value)) return undefined;
    const x = Array.from({ length: this.n }, (_, i) => this.entries.fit(i < value.length ? value[i] : 0));
    if (x.some((v) => v === undefined)) return undefined;
    if (x.length === value.length && x.every((v, i) => v === value[i]) && !(this.nonzero && isZero(value)))
      return value;
    return this.#repaired(x as Real[]);
  }

  override membership(x: Vector): Statement | undefined {
    return every(x, (v) => this.entries.membership(v));
  }

  #repaired(x: Real[]): Vector {
    if (this.nonzero && isZero(x))
      x[0] = this.entries.fit(1) ?? this.entries.corners().find((v) => v.leaf!.sign() !== 0)!;
    return x;
  }
}

/** Vectors of length 1 with rational entries: stereographic projections of rational points, and ± the axes. */
export class UnitVectorDraw extends Draw<Vector> {
  readonly n: number;
  readonly #chart: VectorDraw;

  constructor(n: number) {
    super();
    this.n = n;
    this.#chart = new VectorDraw(n - 1);
  }

  protected override sample(random: Random): Vector {
    if (this.n === 1) return [random.nextBoolean() ? ONE : real(-1)];
    const sign = random.nextBoolean() ? 1n : -1n;
    const t = Array.from({ length: this.n - 1 }, () =>
      Rational.ratio(sign * BigInt(random.nextInt(-12, 12)), BigInt(random.nextInt(1, 12))),
    );
    const x = onSphere(t);
    const shift = random.nextInt(0, this.n - 1);
    return [...x.slice(shift), ...x.slice(0, shift)];
  }

  override corners(): readonly Vector[] {
    const axes = [0, this.n - 1].flatMap((i) =>
      [1, -1].map((s) => Array.from({ length: this.n }, (_, j) => (i === j ? real(s) : ZERO))),
    );
    return this.n === 1
      ? axes.slice(0, 2)
      : [...axes, onSphere(Array.from({ length: this.n - 1 }, () => Rational.ratio(1n, 2n)))];
  }

  override *simpler(x: Vector): Iterable<Vector> {
    const total = vectorCost(x);
    for (const c of this.corners()) if (vectorCost(c) < total) yield c;
    const last = x[this.n - 1]!.leaf!;
    if (last.equals(Rational.one)) return;
    const t = x.slice(0, -1).map((v) => real(v.leaf!.over(Rational.one.minus(last))));
    for (const s of this.#chart.simpler(t)) {
      const y = onSphere(s.map((v) => v.leaf!));
      if (vectorCost(y) < total) yield y;
    }
  }

  override fit(value: unknown): Vector | undefined {
    if (!Array.isArray(value)) return undefined;
    const x = value.slice(0, this.n).map(toLeaf);
    while (x.length < this.n) x.push(ZERO);
    if (x.some((v) => v === undefined)) return undefined;
    const norm = (x as Real[]).reduce((s, v) => s.plus(v.leaf!.times(v.leaf!)), Rational.zero);
    if (!norm.equals(Rational.one)) return undefined;
    return value.length === this.n && x.every((v, i) => v === value[i]) ? value : (x as Real[]);
  }
}

/** ℝⁿ. */
export function vector(n: number, entries?: RealDraw): VectorDraw;
export function vector(n: Size, entries?: RealDraw): Given<Vector>;
export function vector(n: Size, entries: RealDraw = reals): Arbitrary<Vector> | Given<Vector> {
  return sized(n, (k) => new VectorDraw(k, entries));
}

/** ℝⁿ without 0. */
export function nonzeroVector(n: number, entries?: RealDraw): VectorDraw;
export function nonzeroVector(n: Size, entries?: RealDraw): Given<Vector>;
export function nonzeroVector(n: Size, entries: RealDraw = reals): Arbitrary<Vector> | Given<Vector> {
  return sized(n, (k) => new VectorDraw(k, entries, true));
}

/** The rational points of the unit sphere in ℝⁿ. */
export function unitVector(n: number): UnitVectorDraw;
export function unitVector(n: Size): Given<Vector>;
export function unitVector(n: Size): Arbitrary<Vector> | Given<Vector> {
  return sized(n, (k) => new UnitVectorDraw(k));
}

/** The point of the unit sphere over t: (2t, |t|² − 1)/(|t|² + 1). */
function onSphere(t: readonly Rational[]): Vector {
  const square = t.reduce((s, v) => s.plus(v.times(v)), Rational.zero);
  const below = square.plus(Rational.one);
  const two = Rational.of(2);
  return [...t.map((v) => real(two.times(v).over(below))), real(square.minus(Rational.one).over(below))];
}

function isZero(x: readonly Real[]): boolean {
  return x.every((v) => v.lo === 0 && v.hi === 0);
}

function vectorCost(x: Vector): number {
  return x.reduce((s, v) => s + cost(v.leaf!), 0);
}

/** The multiple of 1/grid nearest to v from below. */
function rounded(v: Real, grid: bigint): Real {
  const { num, den } = v.leaf!;
  return real(Rational.ratio((num * grid) / den, grid));
}
