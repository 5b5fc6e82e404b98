import type { Random } from 'fast-check';
import { Draw, pick } from './draw.ts';

/** The integers from `least` to `most`, as numbers; small ones far more often. */
export class IntegerDraw extends Draw<number> {
  readonly least: number;
  readonly most: number;

  constructor(least: number, most: number) {
    super();
    if (!Number.isSafeInteger(least) || !Number.isSafeInteger(most) || least > most) {
      throw new RangeError(`expected integers least ≤ most, found ${least} and ${most}`);
    }
    this.least = least;
    this.most = most;
  }

  protected override sample(random: Random): number {
    const reach = pick(random, [
      [5, 2],
      [4, 7],
      [1, Number.POSITIVE_INFINITY],
    ]);
    return random.nextInt(this.least, Math.min(this.most, this.least + reach));
  }

  override corners(): readonly number[] {
    return this.least === this.most ? [this.least] : [this.least, this.least + 1];
  }

  override *simpler(value: number): Iterable<number> {
    for (let gap = value - this.least; gap > 0; gap = Math.floor(gap / 2)) yield value - gap;
  }

  override fit(value: unknown): number | undefined {
    return Number.isSafeInteger(value) && (value as number) >= this.least && (value as number) <= this.most
      ? (value as number)
      : undefined;
  }
}

export function integers(least: number, most: number): IntegerDraw {
  return new IntegerDraw(least, most);
}

/** 1 to 16, mostly 1 to 3: high dimensions hide counterexamples. */
export const dimension = integers(1, 16);
