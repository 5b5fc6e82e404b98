/** Positive random features (Choromanski et al., Rethinking attention with Performers, 2021, Lemma 1). */
import { dot, exp, type Real, type Scalar, sqrt } from '../numbers/real.ts';
import type { Matrix } from './embedding.ts';
import { squaredNorm, type Vector } from './euclidean.ts';

/** e^{ω·x − |x|²/2}. */
export function positiveFeature(omega: Vector, x: Vector): Real {
  return exp(dot(omega, x).minus(squaredNorm(x).over(2)));
}

/** m^{−1/2} (e^{ωᵢ·x − |x|²/2})ᵢ for the m rows ωᵢ of a matrix, m×d; m coordinates. */
export function positiveFeatures(omegas: Matrix, x: Vector): Vector {
  const scale = sqrt(omegas.length);
  return omegas.map((omega) => positiveFeature(omega, x).over(scale));
}

/** E e^{ω·t} = e^{variance·|t|²/2} for ω ~ N(0, variance·I). */
export function gaussianMgf(t: Vector, variance: Scalar = 1): Real {
  return exp(squaredNorm(t).times(variance).over(2));
}
