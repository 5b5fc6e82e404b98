/** The mean of independent copies of a random variable. */
import { sum } from '../numbers/real.ts';
import { type FiniteLaw, image, independent } from './finite-law.ts';

/** The law of (X₁ + … + X_m)/m for independent copies of X, m ≥ 1; kᵐ atoms where X has k. */
export function average(X: FiniteLaw, m: number): FiniteLaw {
  return image(independent(...Array.from({ length: m }, () => X)), (x) => sum(x).over(m));
}
