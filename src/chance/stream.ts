/**
 * A stream of random bits that belongs to a key, a list of names and numbers.
 *
 *   const stream = new Stream(['seed', 7]);
 *   stream.nextUniform();
 *   stream.split('rows');      // the stream of ['seed', 7, 'rows'], whatever has been drawn from this one
 *
 * The generator is sfc32 (Chris Doty-Humphrey, PractRand 0.94, `src/RNGs/sfc.cpp`; reported to pass PractRand and
 * TestU01): 96 bits of chaotic state and a 32-bit counter, so that no cycle is shorter than 2³² words, and that of a
 * random state is expected to have 2¹²⁷. Its step is a bijection of the 128 bits, all of which come from the hash of the
 * key: two streams meet within L words of each other with probability about L/2¹²⁷.
 */
import { createHash } from 'node:crypto';

export type Key = readonly (string | number)[];

export class Stream {
  readonly key: Key;
  // Numbers from the start, which V8 keeps as machine integers: a third of the time of fields that were once undefined.
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 0;

  /** The key's numbers are finite: JSON, which is hashed, writes all others alike. */
  constructor(key: Key) {
    const odd = key.find((k) => typeof k === 'number' && !Number.isFinite(k));
    if (odd !== undefined) throw new RangeError(`expected a key of strings and finite numbers, found ${odd}`);
    this.key = key;
    // The digest's other half seeds the generator that `engine/random.ts` makes of the same key.
    const hash = createHash('sha256').update(JSON.stringify(key)).digest();
    this.a = hash.readInt32LE(16);
    this.b = hash.readInt32LE(20);
    this.c = hash.readInt32LE(24);
    this.counter = hash.readInt32LE(28);
  }

  /** A function of the next 256 bits of another source, such as fast-check's `Random`, whose `nextInt()` has 32 bits. */
  static of(random: { nextInt(): number }): Stream {
    return new Stream(Array.from({ length: 8 }, () => random.nextInt()));
  }

  /** The stream of this key and the label: independent of this one and of those of other labels, pure in the label. */
  split(label: string | number): Stream {
    return new Stream([...this.key, label]);
  }

  /** Uniform on 0, …, 2³² − 1. */
  nextUint32(): number {
    const { a, b, c, counter } = this;
    const word = (((a + b) | 0) + counter) | 0;
    this.counter = (counter + 1) | 0;
    this.a = b ^ (b >>> 9);
    this.b = (c + (c << 3)) | 0;
    this.c = (((c << 21) | (c >>> 11)) + word) | 0;
    return word >>> 0;
  }

  /** Uniform on 0, …, n − 1, exactly, for 1 ≤ n ≤ 2³²: the leading bits that n − 1 takes, until they are below n. */
  nextBelow(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > 2 ** 32) throw new RangeError(`expected n in 1, …, 2³², found ${n}`);
    const surplus = Math.clz32((n - 1) | 1);
    let k = this.nextUint32() >>> surplus;
    while (k >= n) k = this.nextUint32() >>> surplus;
    return k;
  }

  /** Uniform on the multiples of 2⁻⁵³ in [0, 1): two words, the first one the more significant. */
  nextUniform(): number {
    const high = this.nextUint32() >>> 5;
    return (high * 2 ** 26 + (this.nextUint32() >>> 6)) * 2 ** -53;
  }

  /** Uniform on the multiples of 2⁻⁵³ in (0, 1), a set symmetric about ½. */
  nextOpenUniform(): number {
    let u = this.nextUniform();
    while (u === 0) u = this.nextUniform();
    return u;
  }

  /** Fills with what as many calls of `nextUniform` give. */
  fillUniform(out: Float64Array): void {
    for (let i = 0; i < out.length; i++) out[i] = this.nextUniform();
  }
}
