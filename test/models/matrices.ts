/** Matrices of doubles by kind and seed, as `spectral-norm.json` has them: hard ones for a spectral norm among them. */
export const KINDS = ['integers', 'graded', 'rank one', 'near rank one', 'clustered', 'tiny', 'huge'] as const;
export type Kind = (typeof KINDS)[number];

/** m × n; every entry is an exact double. */
export function matrixOf(m: number, n: number, kind: Kind, seed: number): number[][] {
  const next = generator(seed);
  const u = Array.from({ length: m }, next);
  const v = Array.from({ length: n }, next);
  return u.map((ui, i) => v.map((vk, k) => entry(kind, i, k, ui * vk, next())));
}

function entry(kind: Kind, i: number, k: number, product: number, a: number): number {
  switch (kind) {
    case 'integers':
      return a;
    case 'graded':
      return a * 2 ** (-8 * (i + k));
    case 'rank one':
      return product;
    case 'near rank one':
      return product * 2 ** 20 + a;
    case 'clustered':
      return (i === k ? 2 ** 40 : 0) + a;
    case 'tiny':
      return a * 2 ** -996;
    case 'huge':
      return a * 2 ** 986;
  }
}

/** Integers from −1000 to 1000, by a linear congruential generator modulo 2^31. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return ((state >> 8) % 2001) - 1000;
  };
}
