/** Embeddings that arithmetic in doubles gets wrong, and the truth about any. */
import type { Embedding } from '../../src/models/all-pairs.ts';
import { Rational } from '../../src/numbers/rational.ts';

export const ANY_DISTORTION = { lo: 0, hi: Infinity };

/**
 * Two points 0 and (1, t, …, t) of ℝ¹⁰⁰, and one row (a, −t, …, −t) with t² just below 2⁻⁵³: every sum that starts with
 * 1 or a swallows all terms t², so that |v|² comes out too small and |Av|² too large, both by nearly γ₁₀₀.
 */
export function roundingAtWorst(): Embedding {
  const m = 100;
  const t = 1.41 * 2 ** -27;
  const points = new Float64Array(2 * m).fill(t, m);
  points[m] = 1;
  const matrix = new Float64Array(m).fill(-t);
  matrix[0] = 1 + 2 ** -50;
  return { points, m, matrix, n: 1, epsilon: '1/2' };
}

/** The points 0 and 1 of ℝ, and a column (1, t, …, t) with t² just below 2⁻⁵³: |A|² loses nearly γ₁₀₀. */
export function imagesRoundedAtWorst(): Embedding {
  const n = 100;
  const matrix = new Float64Array(n).fill(1.41 * 2 ** -27);
  matrix[0] = 1;
  return { points: Float64Array.of(0, 1), m: 1, matrix, n, epsilon: '1/2' };
}

/** |Av − Aw|² and |v − w|² by the definition, in rationals. */
export function squaresByDefinition({ points, m, matrix, n }: Embedding, i: number, j: number): [Rational, Rational] {
  const d = Array.from({ length: m }, (_, k) => Rational.of(points[i * m + k]!).minus(Rational.of(points[j * m + k]!)));
  const image = Array.from({ length: n }, (_, r) =>
    d.reduce((s, x, k) => s.plus(x.times(Rational.of(matrix[r * m + k]!))), Rational.zero),
  );
  return [squareByDefinition(image), squareByDefinition(d)];
}

/** Every pair outside as `'i j'`, for a rational ε. */
export function outsideByDefinition(embedding: Embedding): string[] {
  const epsilon = Rational.parse(`${embedding.epsilon}`);
  const outside: string[] = [];
  const count = embedding.points.length / embedding.m;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const [image, square] = squaresByDefinition(embedding, i, j);
      const low = Rational.one.minus(epsilon).times(square);
      const high = Rational.one.plus(epsilon).times(square);
      if (image.compare(low) < 0 || image.compare(high) > 0) outside.push(`${i} ${j}`);
    }
  }
  return outside;
}

function squareByDefinition(x: readonly Rational[]): Rational {
  return x.reduce((s, xi) => s.plus(xi.times(xi)), Rational.zero);
}
