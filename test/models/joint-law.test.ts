import { expect, it } from 'vitest';
import { covariance, jointLaw, varianceOf } from '../../src/models/joint-law.ts';
import { type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]): Real[] => xs.map(real);
const is = (x: Real, y: Scalar): boolean => compare(x, real(y)) === 0;

const law = jointLaw(V('1/2', '1/4', '1/4'), V(0, 2, 4), V(1, 5, -3));

it('the variances are those of either variable and of the sum', () => {
  expect([
    is(
      varianceOf(law, (a) => a.x),
      '11/4',
    ),
    is(
      varianceOf(law, (a) => a.F),
      8,
    ),
  ]).toEqual([true, true]);
  expect(
    is(
      varianceOf(law, (a) => a.x.plus(a.F)),
      '27/4',
    ),
  ).toBe(true);
});

it('the covariance is that of x and F', () => {
  expect(is(covariance(law), -2)).toBe(true);
});
