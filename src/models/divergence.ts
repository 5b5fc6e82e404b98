/** Kullback–Leibler divergence of distributions on finitely many atoms. */
import { log, type Real, sum } from '../numbers/real.ts';
import { sign } from '../numbers/sign.ts';

/** KL(P‖Q) = Σ pᵢ log(pᵢ/qᵢ), with 0 log 0 = 0; throws `OutsideDomain` where qᵢ = 0 < pᵢ, for it is infinite there. */
export function klDivergence(p: readonly Real[], q: readonly Real[]): Real {
  const terms = p.flatMap((pi, i) => (sign(pi) === 0 ? [] : [pi.times(log(pi.over(q[i]!)))]));
  return sum(terms);
}
