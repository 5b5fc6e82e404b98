import { describe, expect, it } from 'vitest';
import { scaled, type Vector } from '../../src/models/euclidean.ts';
import {
  type Branch,
  expansion,
  postNorm,
  postNormWeights,
  preNorm,
  preNormScale,
  residual,
  reZero,
  zeroLast,
} from '../../src/models/residual.ts';
import { ONE, real, type Scalar, sqrt } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';

const V = (...xs: Scalar[]): Vector => xs.map(real);
const same = (x: Vector, y: Vector): boolean => x.length === y.length && x.every((v, i) => compare(v, y[i]!) === 0);
const last = (states: readonly Vector[]): Vector => states.at(-1)!;

const tripled: Branch = (x) => scaled(3, x);
const swapped: Branch = ([a, b]) => [b!, a!];
const halved: Branch = (x) => scaled('1/2', x);

describe('residual networks', () => {
  it('add each branch to its input, and show every state', () => {
    const states = residual([tripled, swapped], V(1, 2));
    expect(states.map((x, t) => same(x, [V(1, 2), V(4, 8), V(12, 12)][t]!))).toEqual([true, true, true]);
  });

  it('normalise the sum, or what the branch sees', () => {
    expect(same(last(postNorm([tripled, swapped], halved, V(1, 2))), V(3, 3))).toBe(true);
    expect(same(last(preNorm([tripled, swapped], halved, V(1, 2))), V(5, '25/4'))).toBe(true);
  });

  it('scale each branch by a factor of its own', () => {
    expect(same(last(reZero([tripled, swapped], V('1/3', 2), V(1, 2))), V(10, 8))).toBe(true);
    expect(same(last(reZero([tripled, swapped], V(0, 0), V(1, 2))), V(1, 2))).toBe(true);
    expect(() => reZero([tripled], V(1, 1), V(1))).toThrow('2 factors for 1 branches');
  });

  it('of no layers are the identity', () => {
    expect(same(last(residual([], V(1, 2))), V(1, 2))).toBe(true);
  });

  it('whose last layer is zero return its bias', () => {
    expect(same(zeroLast(tripled, V(5, -1))(V(1, 2)), V(5, -1))).toBe(true);
  });

  it('are refused a branch of another dimension', () => {
    expect(() => residual([() => V(1, 2, 3)], V(1, 2))).toThrow(RangeError);
    expect(() => zeroLast((x) => x.slice(1), V(0, 0))(V(1, 2))).toThrow(RangeError);
  });
});

describe('the weights of the branches', () => {
  it('of Post Norm are powers of 1/√2, the last the largest', () => {
    const { x0, F } = postNormWeights(3);
    expect(
      same(
        [x0, ...F].map((w) => w.squared()),
        V('1/8', '1/8', '1/4', '1/2'),
      ),
    ).toBe(true);
    expect(same([postNormWeights(0).x0], V(1))).toBe(true);
  });

  it('follow the variance of the sum', () => {
    expect(same(postNormWeights(2, 9).F, V('1/9', '1/3'))).toBe(true);
  });

  it('add up to the output of Post Norm', () => {
    const values = [V(1, 0), V(2, 3)];
    const branches = values.map((F) => () => F);
    const output = last(postNorm(branches, (x) => scaled(ONE.over(sqrt(2)), x), V(5, 7)));
    expect(same(output, expansion(postNormWeights(2), V(5, 7), values))).toBe(true);
    expect(same(output, expansion(postNormWeights(3), V(5, 7), values.toSpliced(0, 0, V(0, 0))))).toBe(false);
  });

  it('of Pre Norm fall with the root mean square of the state', () => {
    expect(same([preNormScale(0), preNormScale(3), preNormScale(2, 2)], V(1, 2, 3))).toBe(true);
  });
});
