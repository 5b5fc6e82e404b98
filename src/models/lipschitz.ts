/** Lipschitz constants, and what keeps a critic's small: weight clipping, spectral normalisation, gradient penalty. */
import { max, min, type Real, real, type Scalar } from '../numbers/real.ts';
import { all, atMost, type Statement } from '../statement.ts';
import { applied, type Matrix } from './embedding.ts';
import { distance, norm, type Vector } from './euclidean.ts';
import { pulledBack } from './perceptron.ts';
import { spectralNorm } from './spectral-norm.ts';

/** |f(x) − f(y)| ≤ C|x − y| for all x, y among the points; `values` are those of f, in order. */
export function isLipschitz(C: Scalar, points: readonly Vector[], values: Vector): Statement {
  return all(
    Object.fromEntries(
      pairs(points.length).map(([i, j]) => [
        `points ${i + 1} and ${j + 1}`,
        atMost(values[i]!.minus(values[j]!).abs(), distance(points[i]!, points[j]!).times(C)),
      ]),
    ),
  );
}

/** The largest |f(x) − f(y)|/|x − y| among different points, no two of which are equal; 0 for a single one. */
export function lipschitzConstant(points: readonly Vector[], values: Vector): Real {
  return max(
    0,
    ...pairs(points.length).map(([i, j]) => values[i]!.minus(values[j]!).abs().over(distance(points[i]!, points[j]!))),
  );
}

/** Every entry moved to the nearest number of [−c, c]. Arjovsky, Chintala, Bottou, *Wasserstein GAN*, ICML 2017. */
export function clipped(W: Matrix, c: Scalar): Matrix {
  return W.map((row) => row.map((w) => max(min(w, c), real(c).negated())));
}

/** W/‖W‖, for W ≠ 0. Miyato, Kataoka, Koyama, Yoshida, *Spectral Normalization for GANs*, ICLR 2018. */
export function spectrallyNormalised(W: Matrix): Matrix {
  const size = spectralNorm(W);
  return W.map((row) => row.map((w) => w.over(size)));
}

/** What that paper computes in place of ‖W‖: |Wv| for v ← WᵀWv/|WᵀWv|, `steps` times; W v ≠ 0 throughout. */
export function powerIteration(W: Matrix, start: Vector, steps: number): Real {
  let v = start;
  for (let k = 0; k < steps; k++) v = pulledBack(W, applied(W, v));
  return norm(applied(W, v)).over(norm(v));
}

/** (G − 1)², the gradient penalty. Gulrajani, Ahmed, Arjovsky, Dumoulin, Courville, NIPS 2017. */
export function penalty(G: Real): Real {
  return G.minus(1).squared();
}

/** max(0, G − 1)², its one-sided form. Petzka, Fischer, Lukovnikov, ICLR 2018. */
export function oneSidedPenalty(G: Real): Real {
  return max(0, G.minus(1)).squared();
}

function pairs(n: number): (readonly [number, number])[] {
  return Array.from({ length: n }, (_, j) => Array.from({ length: j }, (_, i) => [i, j] as const)).flat();
}
