import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { plus, type Vector } from '../../src/models/euclidean.ts';
import { affine, isIdentity, onAxes } from '../../src/models/identity-network.ts';
import { type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]): Real[] => xs.map(real);
const same = (x: readonly Real[], y: readonly Real[]): boolean => x.every((v, i) => compare(v, y[i]!) === 0);
const identity = (d: number, f: (x: Vector) => Vector): boolean => decide(isIdentity(d, f)) === 'yes';

it('an affine branch is Wz + b', () => {
  expect(same(affine([V(1, 2), V(3, 4)], V(10, 20))(V(5, 6)), V(27, 59))).toBe(true);
});

it('the vectors tried are the ends of every axis', () => {
  const ends = onAxes(2, 3);
  expect(ends.map((x, k) => same(x, [V(3, 0), V(0, 3), V(-3, 0), V(0, -3)][k]!))).toEqual([true, true, true, true]);
});

describe('the identity', () => {
  it('is seen', () => {
    expect(identity(3, (x) => x)).toBe(true);
  });

  it('is not seen in a branch that does anything', () => {
    const moved = (W: Vector[], b: Vector) => identity(2, (x) => plus(x, affine(W, b)(x)));
    const [O, zero] = [[V(0, 0), V(0, 0)], V(0, 0)];
    expect(moved(O, zero)).toBe(true);
    expect(moved(O, V(0, '1/1000'))).toBe(false);
    expect(moved([V(0, 0), V(0, 1)], zero)).toBe(false);
    expect(moved([V(-1, 0), V(0, 0)], V(2, 0))).toBe(false);
  });
});
