/** Powers with a real exponent. */
import { exp, log, type Real, type Scalar, ZERO } from '../numbers/real.ts';
import { sign } from '../numbers/sign.ts';

/** tᵖ for t ≥ 0 and p > 0. */
export function power(t: Real, p: Scalar): Real {
  return sign(t) === 0 ? ZERO : exp(log(t).times(p));
}
