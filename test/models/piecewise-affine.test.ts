import { describe, expect, it } from 'vitest';
import { piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { vector } from '../../src/draw/vectors.ts';
import { decide } from '../../src/engine/decide.ts';
import { minus } from '../../src/models/euclidean.ts';
import { backward, forward } from '../../src/models/perceptron.ts';
import {
  affineAt,
  along,
  cellAt,
  cellsBetween,
  exit,
  inCell,
  insideCell,
  type PiecewiseAffineNet,
  perceptronOf,
  steepness,
  valueAt,
  wholeSpace,
} from '../../src/models/piecewise-affine.ts';
import { type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { drawn } from '../draw/laws.ts';

const V = (...xs: Scalar[]) => xs.map((x) => real(x));
const is = (x: Real | undefined, value: Scalar) => expect(compare(x!, real(value))).toBe(0);
const are = (x: readonly Real[], ...values: Scalar[]) => {
  expect(x.length).toBe(values.length);
  for (const [i, v] of values.entries()) is(x[i], v);
};
const yes = (s: Parameters<typeof decide>[0]) => decide(s) === 'yes';

/** 1 + σ(x₁ − x₂) − 2σ(2 − x₁), σ = max(z, 0) + z/4 for z < 0. */
const D: PiecewiseAffineNet = {
  slope: real('1/4'),
  layers: [
    { weights: [V(1, -1), V(-1, 0)], biases: V(0, 2) },
    { weights: [V(1, -2)], biases: V(1) },
  ],
};
/** σ(1 − σ(x)) + 3, ReLU. */
const deep: PiecewiseAffineNet = {
  slope: real(0),
  layers: [
    { weights: [V(1)], biases: V(0) },
    { weights: [V(-1)], biases: V(1) },
    { weights: [V(1)], biases: V(3) },
  ],
};

describe('a piecewise affine net', () => {
  it('has the values of its formula', () => {
    is(valueAt(D, V(3, 1)), '7/2');
    is(valueAt(D, V(1, 3)), '-3/2');
    is(valueAt(deep, V('1/4')), '15/4');
    is(valueAt(deep, V(7)), 3);
    is(valueAt(deep, V(-7)), 4);
  });

  it('is refused without layers', () => {
    const none = { slope: real(0), layers: [] };
    expect(() => valueAt(none, V(1))).toThrow(RangeError);
    expect(() => cellAt(none, V(1))).toThrow('at least one layer');
  });

  it('is refused at a point of another dimension', () => {
    expect(() => valueAt(D, V(1))).toThrow('layer 1');
    expect(() => cellAt(D, V(1))).toThrow(RangeError);
  });

  it('is on each cell the affine function that backpropagation and the values give', () => {
    for (const net of drawn(piecewiseAffineNet(2), 60)) {
      for (const x of drawn(vector(2), 4, 7)) {
        const cell = cellAt(net, x);
        is(affineAt(cell.piece, x), valueAt(net, x));
        if (!yes(insideCell(cell, x))) continue;
        const layers = perceptronOf(net);
        for (const [i, g] of backward(layers, forward(layers, x)).input.entries())
          expect(compare(g, cell.piece.gradient[i]!)).toBe(0);
      }
    }
  });
});

describe('a cell', () => {
  it('has a piece and walls', () => {
    const cell = cellAt(D, V(3, 1));
    are(cell.piece.gradient, '3/2', -1);
    is(cell.piece.offset, 0);
    expect(cell.walls.map(({ side }) => side)).toEqual([1, -1]);
    is(steepness(cellAt(deep, V('1/4'))), 1);
    is(steepness(cellAt(deep, V(9))), 0);
  });

  it('of an affine function is all of space', () => {
    const cell = wholeSpace(V(3, 4), real(7));
    is(steepness(cell), 5);
    is(affineAt(cell.piece, V(1, -1)), 6);
    expect(yes(insideCell(cell, V(100, -100)))).toBe(true);
    expect(exit(cell, V(0, 0), V(1, 1))).toBe(undefined);
  });

  it('of a point on a facet is the one that is entered', () => {
    are(cellAt(D, V(3, 3), V(1, 0)).piece.gradient, '3/2', -1);
    are(cellAt(D, V(3, 3), V(-1, 0)).piece.gradient, '3/4', '-1/4');
    are(cellAt(deep, V(1), V(1)).piece.gradient, 0);
    are(cellAt(deep, V(1), V(-1)).piece.gradient, -1);
  });

  it('is chosen by the axes where the direction runs along the facet', () => {
    const cell = cellAt(D, V(3, 3), V(1, 1));
    are(cell.piece.gradient, '3/2', -1);
    expect(yes(inCell(cell, V(4, 4)))).toBe(true);
  });

  it('has no wall where a unit is 0 all over it', () => {
    const dead = { ...deep, layers: deep.layers.with(0, { weights: [V(0)], biases: V(0) }) };
    const cell = cellAt(dead, V(5));
    expect(cell.walls[0]!.side).toBe(0);
    expect(yes(insideCell(cell, V(5)))).toBe(true);
  });

  it('contains its facets, and has them not inside', () => {
    const cell = cellAt(D, V(3, 1));
    expect([V(3, 1), V(3, 3), V(2, 0), V(3, 4), V(1, 0)].map((y) => yes(inCell(cell, y)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([V(3, 1), V(3, 3), V(2, 0)].map((y) => yes(insideCell(cell, y)))).toEqual([true, false, false]);
  });

  it('is left at its first wall, or never', () => {
    const x = V(3, 1);
    is(exit(cellAt(D, x), x, V(-1, 0)), 1);
    is(exit(cellAt(D, x), x, V(0, 4)), '1/2');
    expect(exit(cellAt(D, x), x, V(1, 0))).toBeUndefined();
    is(exit(cellAt(D, V(3, 3)), V(3, 3), V(0, 1)), 0);
  });
});

describe('a segment', () => {
  it('runs through cells in order', () => {
    const steps = (x: Scalar, y: Scalar) => cellsBetween(deep, V(x), V(y)).map(({ piece }) => piece.gradient[0]!);
    are(steps(-1, 2), 0, -1, 0);
    are(steps(2, -1), 0, -1, 0);
    are(steps('1/4', '3/4'), -1);
    are(steps(0, 1), -1);
    are(steps(0, 2), -1, 0);
  });

  it('has the pieces that add up to the difference of D', () => {
    for (const net of drawn(piecewiseAffineNet(2), 40)) {
      const [x, y] = [V(-2, 3), V(5, '-7/3')];
      const u = minus(y, x);
      const cells = cellsBetween(net, x, y);
      let at: readonly Real[] = x;
      for (const cell of cells) {
        expect(yes(inCell(cell, at))).toBe(true);
        const step = exit(cell, at, u);
        const next = step === undefined ? y : along(at, step, u);
        is(affineAt(cell.piece, next).minus(valueAt(net, next)), 0);
        at = next;
      }
    }
  });
});
