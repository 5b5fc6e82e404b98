import { describe, expect, it } from 'vitest';
import { quarterTurn, turning } from '../../src/models/quarter-turn.ts';
import { dot, type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]): Real[] => xs.map(real);
const same = (x: readonly Real[], y: readonly Real[]): boolean => x.every((v, i) => compare(v, y[i]!) === 0);
const is = (x: Real, y: Scalar): boolean => compare(x, real(y)) === 0;

const x = V(1, 2, '-1/3', 5);

describe.each([0, 1, 2])('quarter turn %i', (k) => {
  const y = quarterTurn(x, k);

  it('keeps the length, and is perpendicular', () => {
    expect([is(dot(y, x), 0), is(dot(y, y), dot(x, x))]).toEqual([true, true]);
  });

  it('turns about when done twice', () => {
    expect(
      same(
        quarterTurn(y, k),
        x.map((v) => v.negated()),
      ),
    ).toBe(true);
  });

  it('is unlike the others', () => {
    expect(same(y, quarterTurn(x, (k + 1) % 3))).toBe(false);
  });

  it('makes a branch of any length', () => {
    expect([is(dot(turning([k], 3)[0]!(x), y), dot(x, x).times(3)), same(turning([k])[0]!(x), y)]).toEqual([
      true,
      true,
    ]);
  });
});

it('there is none of a vector that is no quaternion', () => {
  expect(() => quarterTurn(V(1, 2, 3), 0)).toThrow(RangeError);
});
