import { describe, expect, it } from 'vitest';
import { cosineLoss, crossEntropy, distanceLoss, marginLoss, softmax } from '../../src/models/softmax.ts';
import { exp, log, ONE, type Real, real, sum } from '../../src/numbers/real.ts';
import { compare, sign } from '../../src/numbers/sign.ts';

const V = (...xs: (number | string)[]): Real[] => xs.map((x) => real(x));

describe('a softmax', () => {
  it('is positive, sums to 1, and keeps the order', () => {
    const p = softmax(V('1/3', 2, -1, 2));
    expect(compare(sum(p), ONE)).toBe(0);
    expect([sign(p[2]!), compare(p[0]!, p[2]!), compare(p[1]!, p[3]!), compare(p[1]!, p[0]!)]).toEqual([1, 1, 0, 1]);
  });

  it('of equal logits is uniform', () => {
    expect(softmax(V(5, 5, 5)).map((p) => compare(p, real('1/3')))).toEqual([0, 0, 0]);
  });
});

describe('the losses', () => {
  const second = (x: Real): Real => log(exp(x).plus(1));
  const near = (x: Real, y: Real): boolean => sign(x.minus(y).plus('1e-60')) > 0 && sign(y.minus(x).plus('1e-60')) > 0;

  it('are −log of the first probability', () => {
    expect(near(crossEntropy(V(1, 3)), second(real(2)))).toBe(true);
    expect(near(crossEntropy(V(0, 0, 0, 0)), log(4))).toBe(true);
  });

  it('have the margin in the exponent', () => {
    expect(near(marginLoss(2, V('3/2')), second(real(3)))).toBe(true);
    expect(near(marginLoss(2, V(0, 0)), log(3))).toBe(true);
    expect(near(distanceLoss(2, '1/2', real(1), V(3, 3)), log(exp(-3).times(2).plus(1)))).toBe(true);
    expect(near(cosineLoss(2, '1/2', V('3/4', '1/4')), log(2))).toBe(true);
  });
});
