import type { Random } from 'fast-check';
import { bitLength, Rational } from '../numbers/rational.ts';
import { Real, real, type Scalar } from '../numbers/real.ts';
import { all, atLeast, atMost, type Statement } from '../statement.ts';
import { Draw, pick } from './draw.ts';

/** An end of a range: where it is, and whether it belongs. */
interface End {
  readonly at: Rational;
  readonly included: boolean;
}

/** One way to draw a real: small integers, simple fractions, doubles, many scales. */
export type Regime = (random: Random) => Real;

const HALF = Rational.ratio(1n, 2n);
const TINY = Rational.ratio(1n, 1n << 20n);
const INTEGERS = [0n, 1n, -1n, 2n].map(Rational.of);

const smallInteger: Regime = (random) => real(random.nextInt(-4, 4));
const simpleFraction: Regime = (random) =>
  real(Rational.ratio(BigInt(random.nextInt(-16, 16)), BigInt(random.nextInt(1, 8))));
const double: Regime = (random) => real.double(20 * random.nextDouble() - 10);
const scaled =
  (reach: number): Regime =>
  (random) =>
    real.double((random.nextBoolean() ? 1 : -1) * (1 + random.nextDouble()) * 2 ** random.nextInt(-reach, reach));

const LINE: readonly (readonly [number, Regime])[] = [
  [60, smallInteger],
  [40, simpleFraction],
  [84, double],
  [15, scaled(30)],
  [1, scaled(100)],
];

/**
 * A range of ℝ. Its members are rationals: small integers and simple fractions, doubles of 53 random bits, points very
 * near the ends, magnitudes over many scales. (fast-check's `double` is uniform over bit patterns: of [0, 1], 99 in 100
 * would lie below 1e−3.)
 */
export class RealDraw extends Draw<Real> {
  readonly least: End | undefined;
  readonly most: End | undefined;
  readonly regimes: readonly (readonly [weight: number, regime: Regime])[];

  constructor(least: End | undefined, most: End | undefined) {
    super();
    if (least && most && least.at.compare(most.at) >= (least.included && most.included ? 1 : 0)) {
      throw new RangeError(`there is no number between ${least.at} and ${most.at}`);
    }
    this.least = least;
    this.most = most;
    this.regimes =
      least === undefined && most === undefined ? LINE : least && most ? this.#segment(least, most) : this.#ray();
  }

  protected override sample(random: Random): Real {
    return pick(random, this.regimes)(random);
  }

  override corners(): readonly Real[] {
    const { least, most } = this;
    const width = least && most ? most.at.minus(least.at) : Rational.one;
    const near = (end: End | undefined, side: Rational) => {
      if (end === undefined) return [];
      return [
        ...(end.included ? [end.at] : []),
        end.at.plus(side.times(width)),
        end.at.plus(side.times(width).times(TINY)),
      ];
    };
    const inside = [...INTEGERS, HALF, ...near(least, HALF), ...near(most, HALF.negated())];
    return distinct(inside.filter((q) => this.#contains(q))).map(real);
  }

  override *simpler(value: Real): Iterable<Real> {
    const q = value.leaf!;
    const worth = cost(q);
    const corners = this.corners().map((c) => c.leaf!);
    const candidates = [...corners, q.negated(), ...leadingBits(q), ...convergents(q), ...this.#halfway(q)];
    for (const c of distinct(candidates).sort((a, b) => cost(a) - cost(b))) {
      if (cost(c) < worth && this.#contains(c)) yield real(c);
    }
  }

  override fit(value: unknown): Real | undefined {
    const x = toLeaf(value);
    return x !== undefined && this.#contains(x.leaf!) ? x : undefined;
  }

  /** Up to the ends; that one does not belong is too fine a point here. */
  override membership(x: Real): Statement | undefined {
    const { least, most } = this;
    if (!least && !most) return undefined;
    return all({
      ...(least && { least: atLeast(x, real(least.at)) }),
      ...(most && { most: atMost(x, real(most.at)) }),
    });
  }

  #contains(q: Rational): boolean {
    const { least, most } = this;
    if (least && q.compare(least.at) < (least.included ? 0 : 1)) return false;
    return !(most && q.compare(most.at) > (most.included ? 0 : -1));
  }

  /** Halfway to the nearer end, for members that have nothing simple about them. */
  #halfway(q: Rational): Rational[] {
    return [this.least, this.most].flatMap((end) => (end ? [q.plus(end.at).times(HALF)] : []));
  }

  #segment(least: End, most: End): [number, Regime][] {
    const width = most.at.minus(least.at);
    const at = (t: Rational) => real(least.at.plus(width.times(t)));
    const grid: Regime = (random) => {
      const q = random.nextInt(1, 8);
      const p = random.nextInt(0, q);
      if ((p === 0 && !least.included) || (p === q && !most.included)) return at(HALF);
      return at(Rational.ratio(BigInt(p), BigInt(q)));
    };
    const low = least.at.above();
    const high = most.at.below();
    const uniform: Regime = (random) => {
      const x = low + (high - low) * random.nextDouble();
      return x > low && x < high ? real.double(x) : at(HALF);
    };
    const nearEnd: Regime = (random) => {
      const t = Rational.ratio(1n, 1n << BigInt(random.nextInt(1, 40)));
      return at(random.nextBoolean() ? t : Rational.one.minus(t));
    };
    return [
      [4, grid],
      [5, uniform],
      [2, nearEnd],
    ];
  }

  /** From an end outward, the size drawn as on the line. */
  #ray(): [number, Regime][] {
    const end = (this.least ?? this.most)!;
    const outward = this.least ? 1 : -1;
    return LINE.map(([weight, regime]) => [
      weight,
      (random) => {
        const x = regime(random);
        if (end.at.sign() === 0 && x.lo === x.hi && x.lo !== 0) return real.double(outward * Math.abs(x.lo));
        const q = x.leaf!;
        const size = q.sign() === 0 && !end.included ? Rational.one : q.sign() < 0 ? q.negated() : q;
        return real(end.at.plus(outward > 0 ? size : size.negated()));
      },
    ]);
  }
}

/** All of ℝ. */
export const reals = new RealDraw(undefined, undefined);
/** x ≥ 0. */
export const nonnegative = new RealDraw({ at: Rational.zero, included: true }, undefined);
/** x > 0. */
export const positive = new RealDraw({ at: Rational.zero, included: false }, undefined);

/** least ≤ x ≤ most; decimals as text. */
export function between(least: Scalar, most: Scalar): RealDraw {
  return new RealDraw({ at: endOf(least), included: true }, { at: endOf(most), included: true });
}

/** least < x < most. */
export function strictlyBetween(least: Scalar, most: Scalar): RealDraw {
  return new RealDraw({ at: endOf(least), included: false }, { at: endOf(most), included: false });
}

/** least ≤ x. */
export function from(least: Scalar): RealDraw {
  return new RealDraw({ at: endOf(least), included: true }, undefined);
}

/** A Real leaf for an integer, the text of a rational, or a leaf as it is; undefined for anything else. */
export function toLeaf(value: unknown): Real | undefined {
  if (value instanceof Real) return value.op === 'leaf' ? value : undefined;
  if (typeof value !== 'number' && typeof value !== 'bigint' && typeof value !== 'string') return undefined;
  try {
    return real(value);
  } catch {
    return undefined;
  }
}

/** How much there is to write: fewer digits first, integers before fractions, positive before negative, 2 before 3. */
export function cost(q: Rational): number {
  return 2 * size(q.num) + (q.isInteger() ? 0 : 3 * size(q.den)) + (q.num < 0n ? 1 : 0);
}

/** The number of bits of n, and the first five of them as a fraction. */
function size(n: bigint): number {
  const bits = bitLength(n);
  const leading = (n < 0n ? -n : n) >> BigInt(Math.max(0, bits - 5));
  return bits + Number(leading) / 64;
}

function endOf(x: Scalar): Rational {
  const leaf = toLeaf(x);
  if (leaf === undefined) throw new RangeError('the end of a range must be an integer or the text of a rational');
  return leaf.leaf!;
}

/** The truncations of q to a few leading bits, one less, and its significand alone; of 1/q, where that is larger. */
function leadingBits(q: Rational): Rational[] {
  const inverse = q.sign() === 0 ? q : Rational.one.over(q);
  if (bitLength(inverse.num) > bitLength(inverse.den)) {
    return leadingBits(inverse).flatMap((r) => (r.sign() === 0 ? [] : [Rational.one.over(r)]));
  }
  const integer = q.num / q.den;
  const bits = bitLength(integer);
  const shorter = [1, 2, 4].filter((n) => n < bits).map((n) => (integer >> BigInt(bits - n)) << BigInt(bits - n));
  const significand = bits > 4 ? [integer >> BigInt(bits - 3), integer >> BigInt(bits >> 1)] : [];
  return [integer, integer - BigInt(q.sign()), ...shorter, ...significand].map(Rational.of);
}

/** The convergents of the continued fraction of q with denominators up to 2^24: its best simple approximations. */
function convergents(q: Rational): Rational[] {
  const found: Rational[] = [];
  let [n, d] = [q.num, q.den];
  let [p0, q0, p1, q1] = [1n, 0n, 0n, 1n];
  while (d !== 0n && found.length < 12) {
    let a = n / d;
    if (n % d < 0n) a -= 1n;
    [n, d] = [d, n - a * d];
    [p0, q0, p1, q1] = [a * p0 + p1, a * q0 + q1, p0, q0];
    if (q0 > 1n << 24n) break;
    found.push(Rational.ratio(p0, q0));
  }
  return found;
}

function distinct(qs: readonly Rational[]): Rational[] {
  return qs.filter((q, i) => qs.findIndex((r) => r.equals(q)) === i);
}
