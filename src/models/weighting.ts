/** When a row of weights can be read as attention to positions. */
import { type Real, sum } from '../numbers/real.ts';
import { all, atLeast, iff, moreThan, type Statement } from '../statement.ts';

/**
 * The weights κ(x_j)/Σκ are ≥ 0, or positive, and of two scores the larger one has the larger weight. Said without the
 * quotient, so that a sum of 0 fails instead of having no value; scores that stand next to each other are compared.
 */
export function orderedWeighting(
  scores: readonly Real[],
  kappa: (score: Real) => Real,
  wanted: 'nonnegative' | 'positive' = 'nonnegative',
): Statement {
  const weights = scores.map((x) => kappa(x));
  const total = sum(weights);
  const parts: Record<string, Statement> = { 'the sum is not 0': moreThan(total.abs(), 0) };
  for (const [j, w] of weights.entries()) {
    const share = w.times(total);
    parts[`a${j + 1}`] = wanted === 'positive' ? moreThan(share, 0) : atLeast(share, 0);
    if (j === 0) continue;
    const larger = moreThan(share, weights[j - 1]!.times(total));
    parts[`order of ${j} and ${j + 1}`] = iff(moreThan(scores[j]!, scores[j - 1]!), larger);
  }
  return all(parts);
}
