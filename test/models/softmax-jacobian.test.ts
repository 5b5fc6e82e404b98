import { describe, expect, it } from 'vitest';
import { softmaxJacobian, throughSoftmax } from '../../src/models/softmax-jacobian.ts';
import { dot, type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]): Real[] => xs.map(real);
const same = (x: readonly Real[], y: readonly Real[]): boolean => x.every((v, i) => compare(v, y[i]!) === 0);

const p = V('1/2', '1/3', '1/6');
const g = V(1, -2, 5);

describe('the Jacobian of softmax', () => {
  it('is diag(p) − ppᵀ', () => {
    const J = softmaxJacobian(p);
    expect(same(J.flat(), V('1/4', '-1/6', '-1/12', '-1/6', '2/9', '-1/18', '-1/12', '-1/18', '5/36'))).toBe(true);
  });

  it('takes a gradient through as its product does', () => {
    expect(
      same(
        throughSoftmax(p, g),
        softmaxJacobian(p).map((row) => dot(row, g)),
      ),
    ).toBe(true);
  });

  it('takes nothing through a point mass', () => {
    expect(same(throughSoftmax(V(0, 1, 0), g), V(0, 0, 0))).toBe(true);
  });
});
