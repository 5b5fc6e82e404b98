import { describe, expect, it } from 'vitest';
import { kernelForm } from '../../src/models/kernel-form.ts';
import { type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]): Real[] => xs.map(real);
const same = (x: Real, y: Scalar): boolean => compare(x, real(y)) === 0;

describe('the quadratic form of a kernel', () => {
  it('is |Σ c_i x_i|² for the inner product itself', () => {
    expect(
      same(
        kernelForm((x) => x, [V(1, 2), V(0, 1)], V(3, -1)),
        34,
      ),
    ).toBe(true);
  });

  it('applies the kernel to every inner product', () => {
    expect(
      same(
        kernelForm((x) => x.plus(1), [V(1, 2), V(0, 1)], V(3, -1)),
        38,
      ),
    ).toBe(true);
    expect(
      same(
        kernelForm((x) => x.squared(), [V(2), V(3)], V(1, -1)),
        25,
      ),
    ).toBe(true);
  });
});
