/**
 * Critics that are normalised by their own gradients: from D and G = |∇D| at a point, D̂ there.
 *
 * Raw and WACV, ICCV and the alternative, after 苏剑林, kexue.fm/archives/8757, eqs. (2)–(4) and the last line of
 * section 2. ICCV: Wu, Shuai, Tam, Chiu, *Gradient Normalization for Generative Adversarial Networks*, ICCV 2021. WACV:
 * Bhaskara, Aumentado-Armstrong, Jepson, Levinshtein, *GraN-GAN: Piecewise Gradient Normalization for Generative
 * Adversarial Networks*, WACV 2022.
 */
import { ONE, type Real, type Scalar } from '../numbers/real.ts';
import type { Numeric } from './dual.ts';
import type { Vector } from './euclidean.ts';
import { affineAt, type Cell, cellAt, type PiecewiseAffineNet, steepness } from './piecewise-affine.ts';

/** D and G to D̂; for numbers, and for dual numbers. Throws `OutsideDomain` where D̂ has no value. */
export type Form = <T extends Numeric<T>>(D: T, G: T) => T;

/** D/G */
export const raw: Form = (D, G) => D.over(G);

/** D/(G + |D|) */
export const iccv: Form = (D, G) => D.over(G.plus(D.abs()));

/** D·G/(G² + ε), ε > 0 */
export function wacv(eps: Scalar): Form {
  return (D, G) => D.times(G).over(G.squared().plus(eps));
}

/** D/(G + ε), ε > 0 */
export function alternative(eps: Scalar): Form {
  return (D, G) => D.over(G.plus(eps));
}

/** D̂ at x as it is on a cell that x belongs to: for x on a facet, the limit from that side. */
export function normalisedOn(cell: Cell, form: Form, x: Vector): Real {
  return form(affineAt(cell.piece, x), steepness(cell));
}

/** D̂ at x, which lies on no facet. */
export function normalised(net: PiecewiseAffineNet, form: Form, x: Vector): Real {
  return normalisedOn(cellAt(net, x), form, x);
}

/** n = g/G, for G ≠ 0. */
export function unitGradient(cell: Cell): Vector {
  const G = steepness(cell);
  return cell.piece.gradient.map((g) => g.over(G));
}

/** ∂D̂/∂D for a fixed G: on a cell ∇D̂ is so many times ∇D. */
export const multiplier = {
  raw: (_: Real, G: Real): Real => ONE.over(G),
  iccv: (D: Real, G: Real): Real => G.over(G.plus(D.abs()).squared()),
  wacv:
    (eps: Scalar) =>
    (_: Real, G: Real): Real =>
      G.over(G.squared().plus(eps)),
  alternative:
    (eps: Scalar) =>
    (_: Real, G: Real): Real =>
      ONE.over(G.plus(eps)),
} as const;
