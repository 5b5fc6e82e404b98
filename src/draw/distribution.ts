import type { Arbitrary, Random } from 'fast-check';
import { gcd, Rational } from '../numbers/rational.ts';
import { type Real, real, sum } from '../numbers/real.ts';
import { all, atLeast, equal, every, type Statement } from '../statement.ts';
import { Draw, pick } from './draw.ts';
import { type Given, type Size, sized } from './given.ts';
import { cost, toLeaf } from './reals.ts';

export type Distribution = readonly Real[];

/** Probability distributions on k atoms, with rational probabilities; on the open simplex all of them are positive. */
export class DistributionDraw extends Draw<Distribution> {
  readonly k: number;
  readonly open: boolean;

  constructor(k: number, open: boolean) {
    super();
    this.k = k;
    this.open = open;
  }

  protected override sample(random: Random): Distribution {
    const least = this.open ? 1 : 0;
    const weight = pick<() => bigint>(random, [
      [4, () => BigInt(random.nextInt(least, 6))],
      [3, () => BigInt(random.nextInt(1, 2 ** 31 - 1))],
      [2, () => 1n << BigInt(random.nextInt(0, 40))],
      [1, () => (random.nextInt(0, 3) === 0 ? 1n << 60n : 1n)],
    ]);
    return normalised(Array.from({ length: this.k }, weight));
  }

  override corners(): readonly Distribution[] {
    const weights = (heavy: bigint, light: bigint) =>
      Array.from({ length: this.k }, (_, i) => (i === 0 ? heavy : light));
    const shapes = [
      weights(1n, 1n),
      weights(1n, 0n),
      weights(1000n, 1n),
      weights(1n, 1000n),
      weights(2n, 1n),
      weights(1n << 60n, 1n),
    ];
    const distinct = this.k === 1 ? shapes.slice(0, 1) : shapes;
    return distinct.filter((w) => !this.open || w.every((v) => v > 0n)).map(normalised);
  }

  /** Fewer bits: the weights over a common denominator halved, one by one or all, or made small. */
  override *simpler(p: Distribution): Iterable<Distribution> {
    const worth = distributionCost(p);
    const weights = commonWeights(p);
    const least = this.open ? 1n : 0n;
    const total = weights.reduce((s, w) => s + w, 0n);
    const coarse = [2n, 3n, 4n, 6n, 10n, 100n].map((n) => weights.map((w) => max(least, (w * n + total / 2n) / total)));
    const single = weights.flatMap((w, i) => [0n, 1n, w / 2n, w - 1n].map((v) => weights.with(i, max(least, v))));
    for (const w of [
      ...this.corners().map(commonWeights),
      ...coarse,
      weights.map((v) => max(least, v / 2n)),
      ...single,
    ]) {
      if (w.every((v) => v === 0n)) continue;
      const q = normalised(w);
      if (distributionCost(q) < worth) yield q;
    }
  }

  override membership(p: Distribution): Statement {
    return all({ 'p ≥ 0': every(p, (v) => atLeast(v, 0))!, 'Σp = 1': equal(sum(p), 1) });
  }

  /** Cut or filled with a small share, and normalised. */
  override fit(value: unknown): Distribution | undefined {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    const p = Array.from({ length: this.k }, (_, i) => toLeaf(i < value.length ? value[i] : this.open ? '1/10' : 0));
    if (p.some((v) => v === undefined || v.leaf!.sign() < (this.open ? 1 : 0))) return undefined;
    const total = (p as Real[]).reduce((s, v) => s.plus(v.leaf!), Rational.zero);
    if (total.sign() === 0) return undefined;
    if (total.equals(Rational.one) && value.length === this.k)
      return p.every((v, i) => v === value[i]) ? value : (p as Real[]);
    return (p as Real[]).map((v) => real(v.leaf!.over(total)));
  }
}

/** Distributions on k atoms, zeros allowed. */
export function distribution(k: number): DistributionDraw;
export function distribution(k: Size): Given<Distribution>;
export function distribution(k: Size): Arbitrary<Distribution> | Given<Distribution> {
  return sized(k, (n) => new DistributionDraw(n, false));
}

/** Distributions on k atoms, all probabilities positive. */
export function positiveDistribution(k: number): DistributionDraw;
export function positiveDistribution(k: Size): Given<Distribution>;
export function positiveDistribution(k: Size): Arbitrary<Distribution> | Given<Distribution> {
  return sized(k, (n) => new DistributionDraw(n, true));
}

function normalised(weights: readonly bigint[]): Distribution {
  const total = weights.reduce((s, w) => s + w, 0n);
  if (total === 0n) return normalised(weights.map((_, i) => (i === 0 ? 1n : 0n)));
  return weights.map((w) => real(Rational.ratio(w, total)));
}

function commonWeights(p: Distribution): bigint[] {
  const common = p.reduce((d, v) => lcm(d, v.leaf!.den), 1n);
  return p.map((v) => (v.leaf!.num * common) / v.leaf!.den);
}

function distributionCost(p: Distribution): number {
  return p.reduce((s, v) => s + cost(v.leaf!), 0);
}

function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
