import { Draw } from './draw.ts';

/** The one value there is: what a witness or a worked example is drawn from. */
export class Only<T> extends Draw<T> {
  readonly value: T;

  constructor(value: T) {
    super();
    this.value = value;
  }

  protected override sample(): T {
    return this.value;
  }

  override corners(): readonly T[] {
    return [this.value];
  }

  override simpler(): Iterable<T> {
    return [];
  }

  override fit(): T {
    return this.value;
  }
}

export function only<T>(value: T): Only<T> {
  return new Only(value);
}
