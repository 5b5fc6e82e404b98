import { Arbitrary, type Random, type Stream, stream, Value } from 'fast-check';
import type { Statement } from '../statement.ts';

/**
 * A fast-check arbitrary that is a mathematical set, and knows more about it than how to draw from it.
 *
 * Everything is said in terms of the drawn values themselves, never of how they came about: so a value typed in by
 * hand, read from a replay token, or found by a search is shrunk like one that was drawn. A drawn value is plain data:
 * Reals, integers, booleans, text, and arrays and records of these.
 */
export abstract class Draw<T> extends Arbitrary<T> {
  /** A member, at one of several scales. */
  protected abstract sample(random: Random): T;

  /** The members where statements tend to break: ends, zeros, ties, smallest sizes; the simplest first; a few. */
  abstract corners(): readonly T[];

  /** Members simpler than this one, the simplest first. Every chain of them ends. */
  abstract simpler(value: T): Iterable<T>;

  /**
   * The member that stands for a value from elsewhere: the value itself if it is a member; a plain number for a Real,
   * a vector cut or filled up to this dimension; undefined if there is none.
   */
  abstract fit(value: unknown): T | undefined;

  /**
   * What makes a value of the right shape a member, as far as comparisons of its numbers say it and one of them can be
   * broken by moving numbers within their own ranges. It steers a search; `fit` decides.
   */
  membership(_value: T): Statement | undefined {
    return undefined;
  }

  /** Whether a value, possibly read from text, is a member, as far as that can be told. */
  admits(value: unknown): boolean {
    return this.fit(value) === value;
  }

  /** One draw in four is a corner. */
  override generate(random: Random): Value<T> {
    this.#corners ??= this.corners();
    const corner = this.#corners.length > 0 && random.nextInt(0, 3) === 0;
    const value = corner ? this.#corners[random.nextInt(0, this.#corners.length - 1)]! : this.sample(random);
    return new Value(value, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return this.fit(value) === value;
  }

  override shrink(value: T): Stream<Value<T>> {
    return stream(this.simpler(value)[Symbol.iterator]() as IterableIterator<T>).map((v) => new Value(v, undefined));
  }

  #corners: readonly T[] | undefined;
}

/** Picks one of the ways to draw, by weight. */
export function pick<T>(random: Random, ways: readonly (readonly [weight: number, way: T])[]): T {
  let ticket = random.nextInt(
    1,
    ways.reduce((n, [w]) => n + w, 0),
  );
  for (const [weight, way] of ways) {
    ticket -= weight;
    if (ticket <= 0) return way;
  }
  throw new RangeError('no way to draw was given');
}
