/**
 * Vectors that have to do with others: multiples, points of a line or a plane, mirror images, near neighbours.
 *
 * Statements about several vectors hold with equality, or break, where these lie on one line or at equal angles, and
 * independent draws are almost never there.
 */
import type { Random } from 'fast-check';
import { Rational } from '../numbers/rational.ts';
import { real } from '../numbers/real.ts';
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

  protected override sample(random: Random): Vector {
    if (random.nextInt(0, 3) === 0) return this.set.generate(random).value;
    return this.#member(pick(random, this.#ways)(random)) ?? this.set.generate(random).value;
  }

  override corners(): readonly Vector[] {
    const [x, y] = [this.#to[0]!, this.#to.at(-1)!];
    const near = [x, negative(x), mirrored(x, y), plus(x, y), scaled(HALF, plus(x, y)), plus(y, minus(y, x)), scaled(TWO, x)];
    return near.flatMap((v) => this.#member(v) ?? []);
  }

  override *simpler(value: Vector): Iterable<Vector> {
    const worth = vectorCost(value);
    for (const c of this.corners()) if (vectorCost(c) < worth) yield c;
    yield* this.set.simpler(value);
  }

  override fit(value: unknown): Vector | undefined {
    return this.set.fit(value);
  }

  #member(x: Entries): Vector | undefined {
    return this.set.fit(x.map(real));
  }

  readonly #one = (random: Random): Entries => this.#to[random.nextInt(0, this.#to.length - 1)]!;

  readonly #rotations: readonly (readonly [number, Way])[] = [
    [1, (random) => negative(this.#one(random))],
    [3, (random) => exchanged(this.#one(random), random)],
    [3, (random) => mirrored(this.#one(random), this.#one(random))],
    [2, (random) => nearby(this.#one(random), random)],
  ];

  readonly #combinations: readonly (readonly [number, Way])[] = [
    [3, (random) => scaled(fraction(random), this.#one(random))],
    [2, (random) => plus(this.#one(random), this.#one(random))],
    [4, (random) => alongLine(this.#one(random), this.#one(random), fraction(random))],
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
      const to = names.map((name) => earlier[name] as Vector);
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

/** A vector of the length of x, at an angle of any order of magnitude. */
function nearby(x: Entries, random: Random): Entries {
  const step = Rational.ratio(1n, 1n << BigInt(random.nextInt(0, 20)));
  const axis = x.map((v) => v.plus(step.times(Rational.of(random.nextInt(-2, 2)))));
  return mirrored(x, axis);
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
