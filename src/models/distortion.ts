/**
 * The distortion |Av − Aw|²/|v − w|² of a pair, enclosed from squared distances that were computed in doubles.
 *
 * Points are seen from an origin that is one of them and scaled by a power of 2: x stands for 2ᵏ(v − origin) as it is,
 * x̂ for what the computer has, so that |x̂ₖ| ≤ 2. Their images are p̂ = fl(Ax̂). Write u = 2⁻⁵³, γ_k = ku/(1 − ku),
 * η = 2⁻¹⁰⁷⁵ (half the least double: what a product loses that underflows), F = |A|_F; for a pair x, y
 *
 *   ρ = |x̂| + |ŷ|,   τ = |p̂| + |q̂|,   D = |x − y|²,   E = |Ax − Ay|²,
 *   D̂ = fl(⟨x̂,x̂⟩ + ⟨ŷ,ŷ⟩ − 2⟨x̂,ŷ⟩),   Ê likewise from p̂ and q̂.
 *
 * 1. |x − x̂| ≤ u|x̂| + 2η in each entry: one rounded subtraction of two scaled entries.
 * 2. |D̂ − D| ≤ γ_{m+4} ρ² + 64mη. A product x̂ₖŷₖ passes m roundings in its inner product and two more in D̂, and differs
 *    from the exact one by two factors 1 + δ, |δ| ≤ u; Σ(|x̂ₖ| + |ŷₖ|)² ≤ ρ². The 3m products, m of them doubled, lose at
 *    most 5mη; the 4η in each entry of x − y change D by at most 4η√m(2ρ + …) ≤ 36mη, as ρ ≤ 4√m.
 * 3. |(p̂ − q̂) − A(x − y)| ≤ e = γ_{m+1} F ρ + 4mη(F + n): γ_m |A||x̂| + 1.1mη in each entry for the inner product, by 1.
 *    u|A||x̂| + 2η|A|·1 more for x̂, and ‖|A||x̂|‖ ≤ F|x̂|.
 * 4. |Ê − E| ≤ γ_{n+2} τ² + 8nη + e(2τ + e): as in 2. without the last part, and ||a|² − |b|²| ≤ |a − b|(2|a| + |a − b|).
 *
 * The bounds are themselves rounded upward. An overflow makes them infinite, and then the enclosure is [0, ∞].
 *
 * Higham, *Accuracy and Stability of Numerical Algorithms*, 2nd ed., section 3.1 (inner products, in any order), lemma 3.3
 * (γ_j + γ_k + γ_jγ_k ≤ γ_{j+k}), section 3.5 (matrix products).
 */
import { addUp, divDown, divUp, type Interval, mulUp, sqrtUp, subDown } from '../numbers/interval.ts';
import { squareOf } from './row-products.ts';

const U = 2 ** -53;

/** An upper bound of γ_k = ku/(1 − ku), for k < 2⁵³. */
export function gamma(k: number): number {
  return divUp(k * U, subDown(1, k * U));
}

/** An upper bound of |x|, given |x|² as it was computed of that many entries. */
export function normAbove(square: number, entries: number): number {
  return sqrtUp(divUp(addUp(square, entries * 2 ** -1074), subDown(1, gamma(entries))));
}

export class DistortionBounds {
  /** γ_{m+4}, γ_{n+2} and γ_{m+1}F. */
  private readonly square: number;
  private readonly imageSquare: number;
  private readonly image: number;
  /** What underflow can cost D, E and p − q. */
  private readonly lost: number;
  private readonly imageSquareLost: number;
  private readonly imageLost: number;

  /** For points of ℝᵐ and the n×m matrix A, stored row by row. */
  constructor(m: number, matrix: Float64Array) {
    const n = matrix.length / m;
    const frobenius = normAbove(squareOf(matrix), matrix.length);
    this.square = gamma(m + 4);
    this.imageSquare = gamma(n + 2);
    this.image = mulUp(gamma(m + 1), frobenius);
    this.lost = m * 2 ** -1069;
    this.imageSquareLost = n * 2 ** -1072;
    this.imageLost = mulUp(m * 2 ** -1073, addUp(frobenius, n));
  }

  /** Encloses E/D by D̂, ρ, Ê and τ; [0, ∞] if D may be 0. */
  distortion(square: number, rho: number, imageSquare: number, tau: number): Interval {
    const error = addUp(mulUp(this.square, mulUp(rho, rho)), this.lost);
    const nearest = subDown(square, error);
    if (!(nearest > 0)) return ANY;
    const e = addUp(mulUp(this.image, rho), this.imageLost);
    const ofSquare = addUp(mulUp(this.imageSquare, mulUp(tau, tau)), this.imageSquareLost);
    const imageError = addUp(ofSquare, mulUp(e, addUp(2 * tau, e)));
    return {
      lo: divDown(Math.max(0, subDown(imageSquare, imageError)), addUp(square, error)),
      hi: divUp(addUp(imageSquare, imageError), nearest),
    };
  }
}

const ANY: Interval = { lo: 0, hi: Infinity };
