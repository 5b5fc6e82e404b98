import type { Random } from 'fast-check';
import { Draw } from './draw.ts';

/** Few numbers or words, named one by one, the simplest first: the widths of published models, or the sizes of a table. */
export class Among<T extends number | string> extends Draw<T> {
  readonly values: readonly T[];

  constructor(values: readonly T[]) {
    super();
    if (values.length === 0) throw new RangeError('among: no value was given');
    this.values = values;
  }

  protected override sample(random: Random): T {
    return this.values[random.nextInt(0, this.values.length - 1)]!;
  }

  override corners(): readonly T[] {
    return this.values;
  }

  override simpler(value: T): Iterable<T> {
    return this.values.slice(0, this.values.indexOf(value));
  }

  override fit(value: unknown): T | undefined {
    return this.values.find((v) => v === value);
  }
}

export function among<const T extends number | string>(...values: readonly T[]): Among<T> {
  return new Among(values);
}
