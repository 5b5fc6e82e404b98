/** Divergences of distributions on finitely many atoms, besides Kullback and Leibler's. */
import { type Real, sqrt, sum } from '../numbers/real.ts';
import { sign } from '../numbers/sign.ts';

/** ½ Σ |pᵢ − qᵢ|. */
export function totalVariation(p: readonly Real[], q: readonly Real[]): Real {
  return sum(p.map((pi, i) => pi.minus(q[i]!).abs())).over(2);
}

/** χ²(P‖Q) = Σ (pᵢ − qᵢ)²/qᵢ over the atoms where they differ; throws `OutsideDomain` where qᵢ = 0 < pᵢ. */
export function chiSquareDivergence(p: readonly Real[], q: readonly Real[]): Real {
  const terms = p.flatMap((pi, i) => {
    const difference = pi.minus(q[i]!);
    return sign(difference) === 0 ? [] : [difference.squared().over(q[i]!)];
  });
  return sum(terms);
}

/** The squared Hellinger distance, ½ Σ (√pᵢ − √qᵢ)². */
export function squaredHellinger(p: readonly Real[], q: readonly Real[]): Real {
  return sum(p.map((pi, i) => sqrt(pi).minus(sqrt(q[i]!)).squared())).over(2);
}
