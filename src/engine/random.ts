import { createHash } from 'node:crypto';
import { Random } from 'fast-check';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/**
 * The stream that belongs to a list of names and numbers: (seed, claim, variation, block). All 128 bits of the
 * generator's state come from a hash, because the streams of neighbouring small seeds are correlated.
 */
export function randomOf(...key: readonly (string | number)[]): Random {
  const hash = createHash('sha256').update(JSON.stringify(key)).digest();
  return new Random(xoroshiro128plusFromState([0, 4, 8, 12].map((i) => hash.readInt32LE(i))));
}
