/**
 * Normalisations of vectors. All variances are those of the population: the divisor is the number of entries.
 *
 * With ε = 0, which is what they do without options, a vector of no spread has no value: division by zero throws
 * `OutsideDomain`, here or when the result is compared.
 */
import { dot, ONE, type Real, type Scalar, sqrt, sum, ZERO } from '../numbers/real.ts';
import type { Matrix } from './embedding.ts';
import type { Vector } from './euclidean.ts';

export interface Normalization {
  /** What is added to the variance, under the root; 0 if left out. */
  readonly epsilon?: Scalar;
  /** The gain of each entry; 1 if left out. */
  readonly gamma?: Vector;
  /** The shift of each entry; 0 if left out. */
  readonly beta?: Vector;
}

/** (x₁ + … + x_d)/d; throws `RangeError` for no entries. */
export function average(x: Vector): Real {
  if (x.length === 0) throw new RangeError('normalisation: a vector of no entries');
  return sum(x).over(x.length);
}

/** x less its average. */
export function centred(x: Vector): Vector {
  const mu = average(x);
  return x.map((xi) => xi.minus(mu));
}

/** Σ(xᵢ − μ)²/d. */
export function spread(x: Vector): Real {
  const y = centred(x);
  return dot(y, y).over(x.length);
}

/** γᵢ(xᵢ − μ)/√(Var x + ε) + βᵢ over the d entries of x (Ba, Kiros & Hinton 2016). */
export function layerNorm(x: Vector, { epsilon = 0, gamma, beta }: Normalization = {}): Vector {
  return affine(divided(centred(x), epsilon), gamma, beta);
}

/** γᵢxᵢ/√(Σxᵢ²/d + ε): the mean stays (Zhang & Sennrich 2019). */
export function rmsNorm(x: Vector, { epsilon = 0, gamma }: Omit<Normalization, 'beta'> = {}): Vector {
  average(x);
  return affine(divided(x, epsilon), gamma, undefined);
}

/** Each column normalised over the n rows, n×d in and out (Ioffe & Szegedy 2015); γ and β have d entries. */
export function batchNorm(rows: Matrix, { epsilon = 0, gamma, beta }: Normalization = {}): Matrix {
  const d = rows[0]?.length ?? 0;
  if (d === 0) throw new RangeError('normalisation: a batch of no entries');
  const ragged = rows.findIndex((row) => row.length !== d);
  if (ragged >= 0)
    throw new RangeError(`normalisation: row ${ragged + 1} has ${rows[ragged]!.length} entries, not ${d}`);
  const columns = rows[0]!.map((_, j) => divided(centred(rows.map((row) => row[j]!)), epsilon));
  return rows.map((_, i) =>
    affine(
      columns.map((column) => column[i]!),
      gamma,
      beta,
    ),
  );
}

/** The Jacobian of layer norm at x, d×d: row i is γᵢ(eᵢ − 1/d − x̂ᵢx̂/d)/√(Var x + ε), for x̂ = LN(x) without γ and β. */
export function layerNormJacobian(x: Vector, { epsilon = 0, gamma }: Normalization = {}): Matrix {
  const d = x.length;
  const scale = sqrt(spread(x).plus(epsilon));
  const xHat = layerNorm(x, { epsilon });
  return xHat.map((hi, i) => {
    const row = xHat.map((hj, j) => (i === j ? ONE : ZERO).minus(hi.times(hj).plus(1).over(d)).over(scale));
    return gamma ? row.map((v) => v.times(gamma[i]!)) : row;
  });
}

/** Over √(|x|²/d + ε). */
function divided(x: Vector, epsilon: Scalar): Vector {
  const scale = sqrt(dot(x, x).over(x.length).plus(epsilon));
  return x.map((xi) => xi.over(scale));
}

function affine(x: Vector, gamma: Vector | undefined, beta: Vector | undefined): Vector {
  for (const [name, parameter] of Object.entries({ gamma, beta })) {
    if (parameter !== undefined && parameter.length !== x.length)
      throw new RangeError(`normalisation: ${name} has ${parameter.length} entries for ${x.length}`);
  }
  const gained = gamma ? x.map((xi, i) => xi.times(gamma[i]!)) : x;
  return beta ? gained.map((xi, i) => xi.plus(beta[i]!)) : gained;
}
