import { expect, it } from 'vitest';
import { gramError } from '../../src/models/gram-error.ts';
import { real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const error = (n: number, s: Scalar, ...a: Scalar[]) =>
  gramError(
    a.map((x) => real(x)),
    n,
    real(s),
  );

it('vanishes for orthogonal columns of the given squared length', () => {
  expect(compare(error(2, 25, 3, -4, 4, 3), real(0))).toBe(0);
});

it('is the sum of squares over all pairs of columns, each pair in both orders', () => {
  // AᵀA = [[1, 2], [2, 5]]
  expect(compare(error(2, 1, 1, 2, 0, 1), real(4 + 4 + 16))).toBe(0);
  expect(compare(error(1, 2, 3), real(49))).toBe(0);
});
