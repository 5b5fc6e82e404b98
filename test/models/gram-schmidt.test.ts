import { expect, it } from 'vitest';
import { minus, scaled } from '../../src/models/euclidean.ts';
import { perpendicularPart } from '../../src/models/gram-schmidt.ts';
import { OutsideDomain } from '../../src/numbers/arithmetic.ts';
import { dot, type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]): Real[] => xs.map(real);
const same = (x: readonly Real[], y: readonly Real[]): boolean => x.every((v, i) => compare(v, y[i]!) === 0);

const [x, z, y] = [V(1, 2, 2), V(2, 1, -2), V('1/2', 4, -3)];

it('what is left of a vector is perpendicular to those it is freed of', () => {
  const rest = perpendicularPart(y, x, z);
  expect([compare(dot(rest, x), real(0)), compare(dot(rest, z), real(0))]).toEqual([0, 0]);
  expect(same(perpendicularPart(rest, x, z), rest)).toBe(true);
});

it('what is taken off one vector is a multiple of it', () => {
  const taken = minus(y, perpendicularPart(y, x));
  expect(same(taken, scaled(dot(y, x).over(9), x))).toBe(true);
});

it('nothing is left of a multiple, and there is no direction of 0', () => {
  expect(same(perpendicularPart(scaled('-7/3', x), x), V(0, 0, 0))).toBe(true);
  expect(() => perpendicularPart(y, V(0, 0, 0))).toThrow(OutsideDomain);
});
