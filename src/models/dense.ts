/**
 * Dense layers y = Wx + b, in the standard parametrisation and in that of the neural tangent kernel, and the laws from
 * which their weights are first drawn.
 *
 * A layer of m inputs and n outputs has the fan-in m and the fan-out n; its W is n × m, by rows.
 */
import type { Law } from '../chance/law.ts';
import { normal, truncatedNormal, uniform } from '../chance/samplers.ts';
import { dot, ONE, type Real, real, type Scalar, sqrt, sum } from '../numbers/real.ts';
import type { Matrix } from './embedding.ts';
import type { Vector } from './euclidean.ts';
import { TRUNCATION_FACTOR } from './truncated-normal.ts';

/** Wx + b, n entries; b is 0 if left out. Throws `RangeError` where a row of W has not as many entries as x. */
export function dense(W: Matrix, x: Vector, b?: Vector): Real[] {
  const y = W.map((row, j) => {
    if (row.length !== x.length) throw new RangeError(`row ${j + 1} has ${row.length} weights for ${x.length} inputs`);
    return dot(row, x);
  });
  if (b === undefined) return y;
  if (b.length !== y.length) throw new RangeError(`${y.length} outputs and ${b.length} biases`);
  return y.map((v, j) => v.plus(b[j]!));
}

/** m^{−½}Wx + b: the weights have variance 1 (Jacot, Gabriel & Hongler, NeurIPS 2018). */
export function ntkDense(W: Matrix, x: Vector, b?: Vector): Real[] {
  const scale = sqrt(real(1).over(x.length));
  return dense(W, x).map((v, j) => (b === undefined ? v.times(scale) : v.times(scale).plus(b[j]!)));
}

/** The shapes of law that weights are drawn from; truncation is to two standard deviations. */
export type Shape = 'normal' | 'uniform' | 'truncated normal';

export interface Fans {
  readonly fanIn: number;
  readonly fanOut: number;
}

/** The law of that shape with mean 0 and that variance, whatever truncation takes away made up for. */
export function withVariance(variance: Scalar, shape: Shape): Law {
  const v = real(variance);
  if (shape === 'normal') return normal(0, v);
  if (shape === 'truncated normal') return truncatedNormal(0, sqrt(v.over(TRUNCATION_FACTOR)));
  const end = sqrt(v.times(3));
  return uniform(end.negated(), end);
}

/** Variance 1/m (LeCun, Bottou, Orr & Müller, *Efficient BackProp*, 1998). */
export function lecun({ fanIn }: Pick<Fans, 'fanIn'>, shape: Shape = 'normal'): Law {
  return withVariance(ONE.over(fanIn), shape);
}

/** Variance 2/m, for relu (He, Zhang, Ren & Sun, ICCV 2015). */
export function he({ fanIn }: Pick<Fans, 'fanIn'>, shape: Shape = 'normal'): Law {
  return withVariance(real(2).over(fanIn), shape);
}

/** Variance 2/(m + n), also called Xavier (Glorot & Bengio, AISTATS 2010, eq. 12). */
export function glorot({ fanIn, fanOut }: Fans, shape: Shape = 'normal'): Law {
  return withVariance(real(2).over(fanIn + fanOut), shape);
}

/** Variance 1: the weights of `ntkDense`. */
export function ntk(shape: Shape = 'normal'): Law {
  return withVariance(ONE, shape);
}

/** E y² for y = Σ wᵢxᵢ with independent weights of that mean and variance, at a fixed x: v|x|² + μ²(Σxᵢ)². */
export function outputSecondMoment(x: Vector, { mean, variance }: Pick<Law, 'mean' | 'variance'>): Real {
  return variance.times(dot(x, x)).plus(mean.squared().times(sum(x).squared()));
}
