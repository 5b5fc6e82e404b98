import type { Arbitrary, Random } from 'fast-check';
import { every, type Statement } from '../statement.ts';
import { Draw } from './draw.ts';
import { ForeignDraw } from './foreign.ts';
import { type Given, type Size, sizeOf } from './given.ts';

/** k members of one set, in order; some of them often equal. */
export class FamilyDraw<T> extends Draw<readonly T[]> {
  readonly k: number;
  readonly member: Draw<T>;

  constructor(k: number, member: Draw<T>) {
    super();
    this.k = k;
    this.member = member;
  }

  protected override sample(random: Random): readonly T[] {
    const drawn: T[] = [];
    for (let i = 0; i < this.k; i++) {
      const again = i > 0 && random.nextInt(0, 7) === 0;
      drawn.push(again ? drawn[random.nextInt(0, i - 1)]! : this.member.generate(random).value);
    }
    return drawn;
  }

  override corners(): readonly (readonly T[])[] {
    const corners = this.member.corners();
    const alike = corners.slice(0, 4).map((c) => Array.from({ length: this.k }, () => c));
    const cycling = Array.from({ length: this.k }, (_, i) => corners[i % corners.length]!);
    return this.k > 1 && corners.length > 1 ? [...alike, cycling] : alike;
  }

  override *simpler(value: readonly T[]): Iterable<readonly T[]> {
    for (let i = 0; i < value.length; i++) {
      for (const v of this.member.simpler(value[i]!)) yield value.with(i, v);
    }
  }

  override fit(value: unknown): readonly T[] | undefined {
    if (!Array.isArray(value) || (value.length === 0 && this.k > 0)) return undefined;
    const members = Array.from({ length: this.k }, (_, i) => this.member.fit(value[Math.min(i, value.length - 1)]));
    if (members.some((m) => m === undefined)) return undefined;
    return value.length === this.k && members.every((m, i) => m === value[i]) ? value : (members as T[]);
  }

  override membership(value: readonly T[]): Statement | undefined {
    return every(value, (v) => this.member.membership(v));
  }

  override admits(value: unknown): boolean {
    return Array.isArray(value) && value.length === this.k && value.every((v) => this.member.admits(v));
  }
}

/** A family x₁ … x_k of members of a set; both k and the set may depend on variables named before. */
export function family<T>(k: Size, member: Arbitrary<T> | Given<T>): Given<readonly T[]> {
  const made = new Map<Draw<T>, Map<number, FamilyDraw<T>>>();
  return {
    given(earlier) {
      const size = sizeOf(k, earlier);
      const draw = ForeignDraw.adopt('given' in member ? member.given(earlier) : member);
      const known = made.get(draw) ?? new Map<number, FamilyDraw<T>>();
      made.set(draw, known);
      const found = known.get(size) ?? new FamilyDraw(size, draw);
      known.set(size, found);
      return found;
    },
  };
}
