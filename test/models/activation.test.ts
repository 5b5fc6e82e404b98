import { describe, expect, it } from 'vitest';
import {
  type Activation,
  elu,
  gelu,
  geluTanh,
  identity,
  leakyRelu,
  mish,
  relu,
  SELU_ALPHA,
  SELU_LAMBDA,
  selu,
  sigmoid,
  silu,
  softplus,
  tanh,
} from '../../src/models/activation.ts';
import { exp, log, type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare, sign } from '../../src/numbers/sign.ts';

const within = (x: Real, y: Scalar, error: Scalar): boolean => compare(x.minus(y).abs(), real(error)) <= 0;
const SMOOTH = [identity, softplus, sigmoid, tanh, gelu, geluTanh, silu, mish];
const KINKED = [relu, leakyRelu('1/10'), elu, selu];

describe('every activation', () => {
  const h = real('1e-4');
  /** f(x + h) − f(x − h) = 2hf′(x) + h³(f‴(x₁) + f‴(x₂))/6, and |f‴| < 5 for all of them. */
  const difference = ({ value }: Activation, x: Real): Real =>
    value(x.plus(h))
      .minus(value(x.minus(h)))
      .over(h.times(2));

  it.each([...SMOOTH, ...KINKED])('has the slope of its values: $name', (f) => {
    for (const x of ['-7', '-3/2', '-1/3', '1/5', '1', '9/4', '6'].map((t) => real(t)))
      expect(within(f.slope(x), difference(f, x), '1e-7')).toBe(true);
  });

  it.each(SMOOTH)('has a slope at 0: $name', (f) => {
    expect(within(f.slope(real(0)), difference(f, real(0)), '1e-7')).toBe(true);
  });
});

describe('at its kink an activation has the slope from the left', () => {
  it.each([
    [relu, 0],
    [leakyRelu('1/10'), '1/10'],
    [elu, 1],
    [selu, SELU_LAMBDA.times(SELU_ALPHA)],
  ] as const)('%o', (f, slope) => {
    expect(compare(f.slope(real(0)), real(slope))).toBe(0);
    expect(sign(f.value(real(0)))).toBe(0);
  });
});

describe('far out', () => {
  it('what tends to 0 stays on its side of 0', () => {
    const far = real(-700);
    expect([sigmoid, softplus].map((f) => sign(f.value(far)))).toEqual([1, 1]);
    expect([silu, mish].map((f) => sign(f.value(far)))).toEqual([-1, -1]);
    expect(sign(gelu.value(real(-30)))).toBe(-1);
    expect(sign(sigmoid.slope(real(700)))).toBe(1);
  });

  it('what tends to x does so from the right side', () => {
    const far = real(700);
    expect(sign(softplus.value(far).minus(far))).toBe(1);
    expect([silu, mish].map((f) => sign(f.value(far).minus(far)))).toEqual([-1, -1]);
    expect(sign(tanh.value(far).minus(1))).toBe(-1);
  });

  it('nothing overflows where the value is moderate', () => {
    const farther = real(100_000);
    for (const f of [sigmoid, tanh]) expect(f.value(farther).hi - f.value(farther).lo).toBeLessThan(1e-12);
    for (const f of [softplus, silu, gelu, mish]) expect(f.value(farther).lo).toBeGreaterThan(99_999);
    expect(elu.value(farther.negated()).hi).toBeLessThan(-0.99);
  });
});

describe('each activation is what it is called', () => {
  it('ReLU, leaky ReLU and ELU', () => {
    expect([-2, 3].map((x) => relu.value(real(x)).toNumber())).toEqual([0, 3]);
    expect([-2, 3].map((x) => compare(leakyRelu('1/4').value(real(x)), real(x < 0 ? '-1/2' : 3)))).toEqual([0, 0]);
    expect(compare(elu.value(real(-2)), exp(-2).minus(1))).toBe(0);
  });

  it('SELU, with the constants of its paper', () => {
    expect(within(SELU_ALPHA, '1.6732632423543772848170429916717', '1e-30')).toBe(true);
    expect(within(SELU_LAMBDA, '1.0507009873554804934193349852946', '1e-30')).toBe(true);
    expect(within(selu.value(real(-1)), '-1.1113307378125625', '1e-15')).toBe(true);
    expect(compare(selu.value(real(2)), SELU_LAMBDA.times(2))).toBe(0);
  });

  it('softplus is log(1 + e^x), and the sigmoid its slope', () => {
    expect(within(softplus.value(real('-5/2')), log(exp('-5/2').plus(1)), '1e-60')).toBe(true);
    expect(compare(softplus.slope(real(2)), sigmoid.value(real(2)))).toBe(0);
  });

  it('GELU, SiLU and Mish, to the digits of other implementations', () => {
    expect(within(gelu.value(real(1)), '0.8413447460685429486', '1e-18')).toBe(true);
    expect(within(silu.value(real(1)), '0.7310585786300048793', '1e-18')).toBe(true);
    expect(within(mish.value(real(1)), '0.8650983882673103461', '1e-18')).toBe(true);
  });

  it('the approximation of GELU is off by less than 5e-4, and by more than 4e-4 somewhere', () => {
    const error = (x: string): Real =>
      geluTanh
        .value(real(x))
        .minus(gelu.value(real(x)))
        .abs();
    const errors = Array.from({ length: 61 }, (_, i) => error(`${i - 30}/10`));
    expect(errors.every((e) => e.hi < 5e-4)).toBe(true);
    expect(errors.some((e) => e.lo > 4e-4)).toBe(true);
  });
});
