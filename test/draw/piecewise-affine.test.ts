import { describe, expect, it } from 'vitest';
import type { Draw } from '../../src/draw/draw.ts';
import {
  cellMate,
  facetPoint,
  netCost,
  type PiecewiseAffineDraw,
  piecewiseAffineNet,
} from '../../src/draw/piecewise-affine.ts';
import { between } from '../../src/draw/reals.ts';
import type { Vector } from '../../src/draw/vectors.ts';
import { decide } from '../../src/engine/decide.ts';
import { cellAt, inCell, insideCell, type PiecewiseAffineNet } from '../../src/models/piecewise-affine.ts';
import { real, type Scalar } from '../../src/numbers/real.ts';
import { drawn, itIsADraw, share } from './laws.ts';

const V = (...xs: Scalar[]) => xs.map((x) => real(x));
const isZero = (x: Vector) => x.every((v) => v.leaf!.sign() === 0);
const shaped =
  (n: number) =>
  ({ layers }: PiecewiseAffineNet): boolean =>
    layers.every(({ weights, biases }, t) => {
      const inputs = t === 0 ? n : layers[t - 1]!.weights.length;
      return weights.length === biases.length && weights.every((row) => row.length === inputs);
    }) && layers.at(-1)!.weights.length === 1;

describe('piecewise affine nets of the plane', () => {
  itIsADraw(piecewiseAffineNet(2), { worth: netCost, member: shaped(2), samples: 40 });

  const nets = drawn(piecewiseAffineNet(2), 1_000);

  it('are of ReLU half of the time, have one or two hidden layers and up to three units', () => {
    expect(share(nets, ({ slope }) => slope.leaf!.sign() === 0)).toBeGreaterThan(0.4);
    expect(share(nets, ({ layers }) => layers.length === 3)).toBeGreaterThan(0.1);
    expect(share(nets, ({ layers }) => layers[0]!.weights.length === 3)).toBeGreaterThan(0.2);
    expect(share(nets, ({ layers }) => layers.length > 3)).toBe(0);
  });

  it('have dead units, mirrored units, and no biases, now and then', () => {
    expect(share(nets, ({ layers }) => layers[0]!.weights.some(isZero))).toBeGreaterThan(0.05);
    expect(share(nets, ({ layers }) => layers.every(({ biases }) => isZero(biases)))).toBeGreaterThan(0.2);
    const mirrored = ({ layers }: PiecewiseAffineNet) => {
      const [first, ...others] = layers[0]!.weights;
      const same = (w: Vector) => w.every((v, i) => v.leaf!.equals(first![i]!.leaf!.negated()));
      return others.some((w) => !isZero(w) && same(w));
    };
    expect(share(nets, mirrored)).toBeGreaterThan(0.05);
  });
});

describe('nets of a shape', () => {
  const flat = piecewiseAffineNet(1, { slope: between(-1, 1), biases: false, hidden: 1, units: 2 });
  const member = (net: PiecewiseAffineNet) =>
    shaped(1)(net) &&
    net.layers.length === 2 &&
    net.layers[0]!.weights.length <= 2 &&
    net.layers.every(({ biases }) => isZero(biases)) &&
    Math.abs(net.slope.toNumber()) <= 1;
  itIsADraw(flat, { worth: netCost, member, samples: 40 });

  it('refuse others', () => {
    const net = (slope: Scalar, width: number, bias: Scalar) => ({
      slope,
      layers: [
        { weights: Array(width).fill([1]), biases: Array(width).fill(0) },
        { weights: [Array(width).fill(1)], biases: [bias] },
      ],
    });
    expect(flat.fit(net(0, 2, 0))).toBeDefined();
    expect(flat.fit(net(2, 2, 0))).toBeUndefined();
    expect(flat.fit(net(0, 3, 0))).toBeUndefined();
    expect(flat.fit(net(0, 2, 1))).toBeUndefined();
    for (const other of [undefined, null, 3, {}, { slope: 0, layers: [] }, { slope: 0, layers: [{}] }])
      expect(flat.fit(other)).toBeUndefined();
  });

  it('cut or fill up the inputs of others', () => {
    const wide = { slope: 0, layers: [{ weights: [[5, 6]], biases: [0] }] };
    const cut = flat.fit(wide)!;
    expect(cut.layers[0]!.weights[0]!.map((w) => w.toNumber())).toEqual([5]);
    const filled = piecewiseAffineNet(3).fit(wide)!;
    expect(filled.layers[0]!.weights[0]!.map((w) => w.toNumber())).toEqual([5, 6, 0]);
  });

  it('may have their dimension by name', () => {
    expect((piecewiseAffineNet('n').given({ n: 3 }) as PiecewiseAffineDraw).n).toBe(3);
  });
});

/** relu(x₁) + relu(x₂ − 1) */
const D: PiecewiseAffineNet = {
  slope: real(0),
  layers: [
    { weights: [V(1, 0), V(0, 1)], biases: V(0, -1) },
    { weights: [V(1, 1)], biases: V(0) },
  ],
};

describe('points of facets', () => {
  const draw = facetPoint('D').given({ D }) as Draw<Vector>;
  itIsADraw(draw, { member: (x) => x.length === 2, samples: 40 });

  it('are mostly that', () => {
    const onFacet = (p: Vector) => decide(insideCell(cellAt(D, p), p)) === 'no';
    expect(share(drawn(draw, 500), onFacet)).toBeGreaterThan(0.5);
    expect(share(drawn(draw, 500), onFacet)).toBeLessThan(1);
  });
});

describe('mates in a cell', () => {
  const x = V(3, -2);
  const draw = cellMate('D', 'x').given({ D, x }) as Draw<Vector>;
  itIsADraw(draw, { member: (y) => y.length === 2, samples: 40 });

  it('are mostly in the cell, and on its facets now and then', () => {
    const ys = drawn(draw, 500);
    const cell = cellAt(D, x);
    expect(share(ys, (y) => decide(inCell(cell, y)) === 'yes')).toBeGreaterThan(0.7);
    expect(share(ys, (y) => decide(inCell(cell, y)) === 'no')).toBeGreaterThan(0.02);
    const onFacet = (y: Vector) => decide(inCell(cell, y)) === 'yes' && decide(insideCell(cell, y)) === 'no';
    expect(share(ys, onFacet)).toBeGreaterThan(0.05);
  });
});
