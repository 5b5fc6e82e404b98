/**
 * Activation functions and their slopes.
 *
 * At a kink, x = 0, the slope is the derivative from the left, that of the branch x ≤ 0, as PyTorch has it.
 */
import {
  erfc,
  exp,
  expm1,
  log1p,
  max,
  min,
  ONE,
  PI,
  type Real,
  real,
  type Scalar,
  sqrt,
  tanh as tangent,
  ZERO,
} from '../numbers/real.ts';
import { sign } from '../numbers/sign.ts';

export interface Activation {
  readonly name: string;
  value(x: Real): Real;
  slope(x: Real): Real;
}

const HALF = real('1/2');
const SQRT2 = sqrt(2);
/** 2/√(2π) */
const SQRT_2_OVER_PI = real(2).over(sqrt(PI.times(2)));

/** φ(x) = e^{−x²/2}/√(2π), the standard normal density. */
function density(x: Real): Real {
  return exp(x.squared().over(-2)).over(sqrt(PI.times(2)));
}

/** Φ(x), the standard normal distribution function. */
function distribution(x: Real): Real {
  return erfc(x.negated().over(SQRT2)).times(HALF);
}

/** x */
export const identity: Activation = {
  name: 'identity',
  value: (x) => x,
  slope: () => ONE,
};

/** max(x, 0). Nair & Hinton, ICML 2010. */
export const relu: Activation = {
  name: 'ReLU',
  value: (x) => max(x, 0),
  slope: (x) => (sign(x) > 0 ? ONE : ZERO),
};

/** x for x > 0, ax for x ≤ 0. Maas, Hannun & Ng, ICML 2013. */
export function leakyRelu(a: Scalar): Activation {
  const below = real(a);
  return {
    name: `leaky ReLU, ${below.toNumber()}`,
    value: (x) => max(x, 0).plus(below.times(min(x, 0))),
    slope: (x) => (sign(x) > 0 ? ONE : below),
  };
}

/** x for x > 0, e^x − 1 for x ≤ 0. Clevert, Unterthiner & Hochreiter, ICLR 2016, with α = 1. */
export const elu: Activation = {
  name: 'ELU',
  value: (x) => max(x, 0).plus(expm1(min(x, 0))),
  slope: (x) => exp(min(x, 0)),
};

/** α = √(2/π)/(1 − √e erfc(1/√2)) = 1.67326324…, for which E selu(z) = 0, z ~ N(0, 1). */
export const SELU_ALPHA = SQRT_2_OVER_PI.over(ONE.minus(exp(HALF).times(erfc(SQRT2.over(2)))));

/** λ = (½ + α²(½ + e²Φ(−2) − 2√e Φ(−1)))^{−½} = 1.05070098…, for which E selu(z)² = 1. */
export const SELU_LAMBDA = ONE.over(
  sqrt(
    HALF.plus(
      SELU_ALPHA.squared().times(
        HALF.plus(exp(2).times(distribution(real(-2)))).minus(
          exp(HALF)
            .times(distribution(real(-1)))
            .times(2),
        ),
      ),
    ),
  ),
);

/** λx for x > 0, λα(e^x − 1) for x ≤ 0. Klambauer, Unterthiner, Mayr & Hochreiter, NIPS 2017. */
export const selu: Activation = {
  name: 'SELU',
  value: (x) => SELU_LAMBDA.times(max(x, 0).plus(SELU_ALPHA.times(expm1(min(x, 0))))),
  slope: (x) => (sign(x) > 0 ? SELU_LAMBDA : SELU_LAMBDA.times(SELU_ALPHA).times(exp(x))),
};

/** log(1 + e^x), as max(x, 0) + log(1 + e^{−|x|}). */
export const softplus: Activation = {
  name: 'softplus',
  value: (x) => max(x, 0).plus(log1p(exp(x.abs().negated()))),
  slope: (x) => sigmoid.value(x),
};

/** 1/(1 + e^{−x}) */
export const sigmoid: Activation = {
  name: 'sigmoid',
  value: (x) => ONE.over(exp(x.negated()).plus(1)),
  slope: (x) => sigmoid.value(x).times(sigmoid.value(x.negated())),
};

/** tanh x; its slope 1 − tanh²x is 4 sig(2x) sig(−2x), which does not cancel. */
export const tanh: Activation = {
  name: 'tanh',
  value: (x) => tangent(x),
  slope: (x) => sigmoid.slope(x.times(2)).times(4),
};

/** xΦ(x). Hendrycks & Gimpel, arXiv:1606.08415 (2016). */
export const gelu: Activation = {
  name: 'GELU',
  value: (x) => x.times(distribution(x)),
  slope: (x) => distribution(x).plus(x.times(density(x))),
};

/** √(2/π)(x + 0.044715x³) */
function geluArgument(x: Real): Real {
  return SQRT_2_OVER_PI.times(x.plus(real('0.044715').times(x.power(3))));
}

/** ½x(1 + tanh(√(2/π)(x + 0.044715x³))), the approximation of GELU that BERT and GPT use; as x sig(2 · …). */
export const geluTanh: Activation = {
  name: 'GELU, by tanh',
  value: (x) => x.times(sigmoid.value(geluArgument(x).times(2))),
  slope: (x) => {
    const u = geluArgument(x).times(2);
    const inner = SQRT_2_OVER_PI.times(real('0.134145').times(x.squared()).plus(1)).times(2);
    return sigmoid.value(u).plus(x.times(sigmoid.slope(u)).times(inner));
  },
};

/** x sig(x), also called swish. Elfwing, Uchibe & Doya, Neural Networks 107 (2018). */
export const silu: Activation = {
  name: 'SiLU',
  value: (x) => x.times(sigmoid.value(x)),
  slope: (x) => sigmoid.value(x).plus(x.times(sigmoid.slope(x))),
};

/** x tanh(softplus(x)). Misra, BMVC 2020. */
export const mish: Activation = {
  name: 'Mish',
  value: (x) => x.times(tangent(softplus.value(x))),
  slope: (x) => {
    const s = softplus.value(x);
    return tangent(s).plus(x.times(tanh.slope(s)).times(sigmoid.value(x)));
  },
};
