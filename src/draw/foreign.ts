import fc, { Arbitrary, type Random, type Value } from 'fast-check';
import { Draw } from './draw.ts';

/** Any fast-check arbitrary, used as it is: it draws and shrinks as fast-check has it, and has no corners to name. */
export class ForeignDraw<T> extends Draw<T> {
  readonly arbitrary: Arbitrary<T>;
  /** What fast-check needs to shrink a value that it made by `map` or `chain`. */
  readonly #made = new WeakMap<object, Value<T>>();

  private constructor(arbitrary: Arbitrary<T>) {
    super();
    this.arbitrary = arbitrary;
  }

  static readonly #adopted = new WeakMap<Arbitrary<any>, Draw<any>>();

  /** A Draw for any arbitrary; the same one for the same arbitrary. */
  static adopt<T>(arbitrary: Arbitrary<T>): Draw<T> {
    if (arbitrary instanceof Draw) return arbitrary;
    if (!(arbitrary instanceof Arbitrary)) throw new TypeError('expected a fast-check arbitrary');
    const known = ForeignDraw.#adopted.get(arbitrary) ?? new ForeignDraw(arbitrary);
    ForeignDraw.#adopted.set(arbitrary, known);
    return known;
  }

  protected override sample(random: Random): T {
    return this.#remember(this.arbitrary.generate(random, 8));
  }

  override corners(): readonly T[] {
    return [];
  }

  override *simpler(value: T): Iterable<T> {
    const made = typeof value === 'object' && value !== null ? this.#made.get(value) : undefined;
    if (made === undefined && !this.arbitrary.canShrinkWithoutContext(value)) return;
    for (const smaller of this.arbitrary.shrink(value, made?.context)) yield this.#remember(smaller);
  }

  override fit(value: unknown): T | undefined {
    const known = typeof value === 'object' && value !== null && this.#made.has(value);
    return known || this.arbitrary.canShrinkWithoutContext(value) ? (value as T) : undefined;
  }

  /** fast-check does not know again what it made by `map` or `chain`; such an arbitrary refuses nothing. */
  override admits(value: unknown): boolean {
    const knows = (v: unknown) => this.arbitrary.canShrinkWithoutContext(v);
    this.#knowsItsOwn ??= fc.sample(this.arbitrary, { seed: 1, numRuns: 20 }).every(knows);
    return !this.#knowsItsOwn || knows(value);
  }

  #knowsItsOwn: boolean | undefined;

  #remember(made: Value<T>): T {
    const value = made.value;
    if (typeof value === 'object' && value !== null) this.#made.set(value, made);
    return value;
  }
}
