/**
 * Vectors that have to do with others: multiples, points of a line or a plane, mirror images, vectors turned a little.
 *
 * Statements about several vectors hold with equality, or break, where these lie on one line or at equal angles, and
 * independent draws are almost never there.
 */
import { type Random, Value } from 'fast-check';
import { Rational } from '../numbers/rational.ts';
import { real } from '../numbers/real.ts';
import type { Statement } from '../statement.ts';
import { Draw, pick } from './draw.ts';
import type { Given } from './given.ts';
import { cost } from './reals.ts';
import { UnitVectorDraw, type Vector, VectorDraw } from './vectors.ts';

type Entries = readonly Rational[];
type Way = (random: Random) => Entries;

/** All of a set of vectors, most of them related to some that are given. */
export class RelatedDraw extends Draw<Vector> {
  readonly set: Draw<Vector>;
  readonly #to: readonly Entries[];
  readonly #ways: readonly (readonly [weight: number, way: Way])[];

  /** On a sphere only what keeps the length is of use. */
  constructor(set: Draw<Vector>, to: readonly Vector[], onSphere: boolean) {
    super();
    this.set = set;
    this.#to = to.map((x) => x.map((v) => v.leaf!));
    this.#ways = onSphere ? this.#rotations : [...this.#rotations, ...this.#combinations];
  }

  /** As drawn by any other set, but made for one case: its corners are not worked out before one is wanted. */
  override generate(random: Random): Value<Vector> {
    const corner = random.nextInt(0, 3) === 0;
    if (!corner) return new Value(this.sample(random), undefined);
    const corners = this.corners();
    return new Value(corners[random.nextInt(0, corners.length - 1)]!, undefined);
  }

  protected override sample(random: Random): Vector {
    if (random.nextInt(0, 3) === 0) return this.set.generate(random).value;
    return this.#member(pick(random, this.#ways)(random)) ?? this.set.generate(random).value;
  }

  override corners(): readonly Vector[] {
    const [x, y] = [this.#to[0]!, this.#to.at(-1)!];
    const near = [
      x,
      negative(x),
      mirrored(x, y),
      turned(y, HALF, 0),
      plus(x, y),
      scaled(TWO, x),
      turned(y, Rational.ratio(1n, 5n), 0),
      scaled(HALF, plus(x, y)),
      plus(y, minus(y, x)),
    ];
    return near.map((v) => this.#member(v)).filter((v) => v !== undefined);
  }

  override *simpler(value: Vector): Iterable<Vector> {
    const worth = vectorCost(value);
    for (const c of this.corners()) if (vectorCost(c) < worth) yield c;
    yield* this.set.simpler(value);
  }

  override membership(x: Vector): Statement | undefined {
    return this.set.membership(x);
  }

  override fit(value: unknown): Vector | undefined {
    return this.set.fit(value);
  }

  #member(x: Entries): Vector | undefined {
    return this.set.fit(x.map(real));
  }

  readonly #one = (random: Random): Entries => this.#to[random.nextInt(0, this.#to.length - 1)]!;

  /** Two of them, different ones where there are. */
  readonly #two = (random: Random): [Entries, Entries] => {
    const [k, i] = [this.#to.length, random.nextInt(0, this.#to.length - 1)];
    return [this.#to[i]!, this.#to[(i + random.nextInt(Math.min(1, k - 1), Math.max(0, k - 1))) % k]!];
  };

  readonly #rotations: readonly (readonly [number, Way])[] = [
    [1, (random) => negative(this.#one(random))],
    [3, (random) => exchanged(this.#one(random), random)],
    [5, (random) => mirrored(...this.#two(random))],
    [
      3,
      (random) =>
        turned(this.#one(random), halfTangent(random), random.nextInt(0, Math.max(0, this.#to[0]!.length - 2))),
    ],
  ];

  readonly #combinations: readonly (readonly [number, Way])[] = [
    [3, (random) => scaled(fraction(random), this.#one(random))],
    [2, (random) => plus(...this.#two(random))],
    [4, (random) => alongLine(...this.#two(random), fraction(random))],
    [2, (random) => plus(scaled(fraction(random), this.#one(random)), scaled(fraction(random), this.#one(random)))],
  ];
}

/** ℝⁿ, and mostly vectors related to those named, which stand before. */
export function related(...names: string[]): Given<Vector> {
  return relatedIn((n) => new VectorDraw(n), names);
}

/** ℝⁿ without 0, likewise. */
export function nonzeroRelated(...names: string[]): Given<Vector> {
  return relatedIn((n) => new VectorDraw(n, undefined, true), names);
}

/** The rational points of the unit sphere, likewise; those named are unit vectors. */
export function unitRelated(...names: string[]): Given<Vector> {
  return relatedIn((n) => new UnitVectorDraw(n), names);
}

function relatedIn(make: (n: number) => Draw<Vector>, names: readonly string[]): Given<Vector> {
  const sets = new Map<number, Draw<Vector>>();
  return {
    given(earlier) {
      const to = names.map((name) => {
        if (!Array.isArray(earlier[name])) throw new TypeError(`'${name}' is not a vector drawn before`);
        return earlier[name] as Vector;
      });
      const n = to[0]!.length;
      const set = sets.get(n) ?? make(n);
      sets.set(n, set);
      return new RelatedDraw(set, to, set instanceof UnitVectorDraw);
    },
  };
}

const TWO = Rational.of(2);
const HALF = Rational.ratio(1n, 2n);

/** Of either sign, mostly between 0 and 1, its ends included. */
function fraction(random: Random): Rational {
  const q = random.nextInt(1, 6);
  const p = random.nextInt(0, 3) === 0 ? random.nextInt(-12, 12) : random.nextInt(0, q);
  return Rational.ratio(BigInt(p), BigInt(q));
}

/** The entries moved on by some places, some signs changed. */
function exchanged(x: Entries, random: Random): Entries {
  const shift = random.nextInt(0, x.length - 1);
  return [...x.slice(shift), ...x.slice(0, shift)].map((v) => (random.nextInt(0, 2) === 0 ? v.negated() : v));
}

/** x reflected in the line through 0 and y, which keeps its length; −x when y = 0. */
function mirrored(x: Entries, y: Entries): Entries {
  const square = inner(y, y);
  if (square.sign() === 0) return negative(x);
  return minus(scaled(TWO.times(inner(x, y)).over(square), y), x);
}

/** x turned in the plane of axes i and i + 1 by the angle θ with tan(θ/2) = t; in one dimension −x. */
function turned(x: Entries, t: Rational, i: number): Entries {
  if (x.length === 1) return negative(x);
  const square = t.times(t);
  const below = Rational.one.plus(square);
  const [cos, sin] = [Rational.one.minus(square).over(below), t.plus(t).over(below)];
  const [a, b] = [x[i]!, x[i + 1]!];
  return x.with(i, cos.times(a).minus(sin.times(b))).with(i + 1, sin.times(a).plus(cos.times(b)));
}

/** tan(θ/2) for an angle of any size up to 90°, or a small one. */
function halfTangent(random: Random): Rational {
  const [p, q] = pick<() => [number, number]>(random, [
    [4, () => [random.nextInt(-8, 8), 8 - random.nextInt(0, 7)]],
    [2, () => [1, random.nextInt(5, 40)]],
    [1, () => [1, 2 ** random.nextInt(6, 20)]],
  ])();
  return Rational.ratio(BigInt(Math.max(-q, Math.min(p, q))), BigInt(q));
}

function alongLine(x: Entries, y: Entries, t: Rational): Entries {
  return plus(x, scaled(t, minus(y, x)));
}

function plus(x: Entries, y: Entries): Entries {
  return x.map((v, i) => v.plus(y[i]!));
}

function minus(x: Entries, y: Entries): Entries {
  return x.map((v, i) => v.minus(y[i]!));
}

function scaled(t: Rational, x: Entries): Entries {
  return x.map((v) => t.times(v));
}

function negative(x: Entries): Entries {
  return x.map((v) => v.negated());
}

function inner(x: Entries, y: Entries): Rational {
  return x.reduce((s, v, i) => s.plus(v.times(y[i]!)), Rational.zero);
}

function vectorCost(x: Vector): number {
  return x.reduce((s, v) => s + cost(v.leaf!), 0);
}
