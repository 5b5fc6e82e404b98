import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { normal, uniform } from '../../src/chance/samplers.ts';
import { cellCounts, confidenceRadius, kolmogorovDistance, signAgreement } from '../../src/chance/statistics.ts';
import { type Key, Stream } from '../../src/chance/stream.ts';
import { randomOf } from '../../src/engine/random.ts';
import { real } from '../../src/numbers/real.ts';
import { scripted } from './scripted.ts';

const N = 100_000;
const ALPHA = '1e-12';

function words(stream: Stream, n: number): number[] {
  return Array.from({ length: n }, () => stream.nextUint32());
}

function uniforms(stream: Stream, n = N): Float64Array {
  const out = new Float64Array(n);
  stream.fillUniform(out);
  return out;
}

/** sfc32 in integers mod 2³², as PractRand writes it, from the second half of the key's digest. */
function reference(key: Key, n: number): number[] {
  const hash = createHash('sha256').update(JSON.stringify(key)).digest();
  let [a, b, c, counter] = [16, 20, 24, 28].map((i) => BigInt(hash.readUInt32LE(i))) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const M = 2n ** 32n;
  return Array.from({ length: n }, () => {
    const word = (a + b + counter) % M;
    counter = (counter + 1n) % M;
    a = b ^ (b >> 9n);
    b = (c * 9n) % M;
    c = ((((c << 21n) % M) | (c >> 11n)) + word) % M;
    return Number(word);
  });
}

/** Whether the k² cells of the unit square, of probability 1/k² each, are met as often as independent pairs meet them. */
function independentPairs(x: Float64Array, y: Float64Array, k = 8): boolean {
  const radius = confidenceRadius(x.length, real(ALPHA).over(k ** 2)).hi;
  return cellCounts(x, y, k).every((count) => Math.abs(count / x.length - 1 / k ** 2) < radius);
}

describe('a stream', () => {
  it('is sfc32 on half of the digest of its key', () => {
    for (const key of [[], ['a'], ['seed', 7], [1, 2, 3], ['é', -0.5]]) {
      expect(words(new Stream(key), 1_000)).toEqual(reference(key, 1_000));
    }
  });

  it('is the same for ever', () => {
    expect(words(new Stream(['seed', 7]), 3)).toEqual([4284607692, 2097012012, 462249300]);
  });

  it('belongs to its key: names are not numbers, and order matters', () => {
    const keys: Key[] = [[], [1], ['1'], [1, 2], [2, 1], ['1,2'], ['a', 'b'], ['ab'], ['a', ''], ['[]']];
    expect(new Set(keys.map((key) => words(new Stream(key), 2).join())).size).toBe(keys.length);
    expect(() => new Stream(['a', Number.NaN])).toThrow('found NaN');
    expect(() => new Stream([Number.POSITIVE_INFINITY])).toThrow('found Infinity');
  });

  it('splits into the stream of the longer key, whatever was drawn before', () => {
    const stream = new Stream(['a']);
    const before = words(stream.split('b'), 5);
    words(stream, 17);
    expect(words(stream.split('b'), 5)).toEqual(before);
    expect(words(new Stream(['a', 'b']), 5)).toEqual(before);
    expect(words(stream.split('b').split(3), 5)).toEqual(words(new Stream(['a', 'b', 3]), 5));
  });

  it('can be made of another source, as a function of what that gives', () => {
    const [x, y, z] = [Stream.of(randomOf('a')), Stream.of(randomOf('a')), Stream.of(randomOf('b'))].map((s) =>
      words(s, 4),
    );
    expect(x).toEqual(y);
    expect(x).not.toEqual(z);
    const random = randomOf('a');
    expect(words(Stream.of(random), 4)).not.toEqual(words(Stream.of(random), 4));
  });
});

describe('uniforms', () => {
  it('have 53 bits: 27 of one word above 26 of the next', () => {
    expect(scripted([0, 64]).nextUniform()).toBe(2 ** -53);
    expect(scripted([32, 0]).nextUniform()).toBe(2 ** -27);
    expect(scripted([2 ** 32 - 1, 2 ** 32 - 1]).nextUniform()).toBe(1 - 2 ** -53);
    expect(scripted([31, 63]).nextUniform()).toBe(0);
  });

  it('are not 0 where that is excluded', () => {
    expect(scripted([0, 0, 31, 63, 0, 64]).nextOpenUniform()).toBe(2 ** -53);
  });

  it('are the same in bulk', () => {
    const [one, other] = [new Stream(['bulk']), new Stream(['bulk'])];
    expect([...uniforms(one, 1_000)]).toEqual(Array.from({ length: 1_000 }, () => other.nextUniform()));
    expect(words(one, 2)).toEqual(words(other, 2));
  });

  it('below n are leading bits, drawn again where they are not below it', () => {
    expect(scripted([2 ** 32 - 1, 3 * 2 ** 30, 2 ** 31]).nextBelow(3)).toBe(2);
    expect(scripted([2 ** 31 - 1]).nextBelow(3)).toBe(1);
    expect(scripted([2 ** 31]).nextBelow(2)).toBe(1);
    expect(scripted([2 ** 32 - 1]).nextBelow(2 ** 32)).toBe(2 ** 32 - 1);
    expect(scripted([2 ** 31, 12]).nextBelow(1)).toBe(0);
    const stream = new Stream(['below']);
    const counts = new Uint32Array(6);
    for (let i = 0; i < N; i++) counts[stream.nextBelow(6)]!++;
    const radius = confidenceRadius(N, real(ALPHA).over(6)).hi;
    for (const count of counts) expect(Math.abs(count / N - 1 / 6)).toBeLessThan(radius);
    for (const n of [0, -1, 0.5, 2 ** 32 + 1, Number.NaN])
      expect(() => new Stream([]).nextBelow(n)).toThrow(RangeError);
  });
});

describe('what is drawn is random', () => {
  const radius = confidenceRadius(N, ALPHA).hi;

  it('in every bit of a word', () => {
    const counts = new Uint32Array(32);
    const stream = new Stream(['bits']);
    for (let i = 0; i < N; i++) for (let w = stream.nextUint32(), k = 0; k < 32; k++) counts[k]! += (w >>> k) & 1;
    for (const count of counts) expect(Math.abs(count / N - 1 / 2)).toBeLessThan(radius);
  });

  it('from one uniform to the next, and from one split to another', () => {
    const x = uniforms(new Stream(['pairs']));
    expect(independentPairs(x.subarray(0, -1), x.subarray(1))).toBe(true);
    const root = new Stream(['root']);
    const [one, two] = [uniforms(root.split(1)), uniforms(root.split(2))];
    expect(independentPairs(one, two)).toBe(true);
    expect(independentPairs(one, uniforms(root))).toBe(true);
    expect(independentPairs(one, uniforms(root.split(1)))).toBe(false);
    expect(
      independentPairs(
        one,
        one.map((u, i) => (i % 4 === 0 ? u : two[i]!)),
      ),
    ).toBe(false);
  });

  it('in the first uniforms of neighbouring keys', () => {
    const firsts = Float64Array.from({ length: 20_000 }, (_, seed) => new Stream([seed]).nextUniform());
    expect(independentPairs(firsts.subarray(0, -1), firsts.subarray(1))).toBe(true);
    expect(kolmogorovDistance(firsts.sort(), uniform(0, 1)).lo).toBeLessThan(confidenceRadius(20_000, ALPHA).hi);
  });

  it('in the signs of split streams', () => {
    const draw = (label: number) => {
      const out = new Float64Array(N);
      normal(0, 1).fill(new Stream(['signs']).split(label), out);
      return out;
    };
    expect(Math.abs(signAgreement(draw(1), draw(2)) / N - 1 / 2)).toBeLessThan(radius);
    expect(signAgreement(draw(1), draw(1))).toBe(N);
  });
});
