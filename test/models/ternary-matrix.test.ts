import { describe, expect, it } from 'vitest';
import { mean, variance } from '../../src/models/finite-law.ts';
import { ternaryLengthLaw } from '../../src/models/ternary-matrix.ts';
import { real, type Scalar, sum } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const texts = (w: number[], n: number, zeros: number) =>
  ternaryLengthLaw(w, n, zeros)
    .map(({ x, p }) => `${x.leaf}: ${p.leaf}`)
    .sort();

/** Every matrix in turn, an entry 0 as often as it is weighed. */
function enumerated(w: number[], n: number, zeros: number): string[] {
  const entries = [-1, ...Array.from({ length: zeros }, () => 0), 1];
  const counts = new Map<number, number>();
  const total = entries.length ** (n * w.length);
  for (let code = 0; code < total; code++) {
    let rest = code;
    let length = 0;
    for (let i = 0; i < n; i++) {
      let inner = 0;
      for (const wj of w) {
        inner += entries[rest % entries.length]! * wj;
        rest = Math.floor(rest / entries.length);
      }
      length += inner * inner;
    }
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return [...counts].map(([x, c]) => `${x}: ${real(`${c}/${total}`).leaf}`).sort();
}

describe('the law of |Aw|²', () => {
  it('is that of all matrices counted one by one', () => {
    for (const [w, n, zeros] of [
      [[1], 3, 0],
      [[2, -3], 2, 0],
      [[1, 1, 2], 2, 1],
      [[1, 2], 2, 4],
      [[0, 0], 1, 2],
    ] as const) {
      expect(texts([...w], n, zeros)).toEqual(enumerated([...w], n, zeros));
    }
  });

  it('has mean n q|w|² for entries of variance q', () => {
    const is = (x: Parameters<typeof compare>[0], value: Scalar) => expect(compare(x, real(value))).toBe(0);
    const law = ternaryLengthLaw([3, 1, -2], 3, 4);
    is(sum(law.map(({ p }) => p)), 1);
    is(mean(law), 14);
    is(variance(ternaryLengthLaw([5], 4, 0)), 0);
  });
});
