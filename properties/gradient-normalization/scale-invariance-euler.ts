import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { vector } from '../../src/draw/vectors.ts';
import { alternative, type Form, iccv, raw, wacv } from '../../src/models/critic.ts';
import { Dual, dual } from '../../src/models/dual.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import {
  type Affine,
  affineAt,
  cellAt,
  type PiecewiseAffineNet,
  steepness,
} from '../../src/models/piecewise-affine.ts';
import { ONE, sum, ZERO } from '../../src/numbers/real.ts';
import { all, equal, unequal } from '../../src/statement.ts';

/** What the parameters of the last layer multiply: the hidden units, as they are on the cell of x, and 1. */
const features = (D: PiecewiseAffineNet, x: Vector): readonly Affine[] => [
  ...cellAt(D, x).walls.map(({ gradient, offset, side }) => {
    const factor = side >= 0 ? ONE : D.slope;
    return { gradient: gradient.map((g) => g.times(factor)), offset: offset.times(factor) };
  }),
  { gradient: x.map(() => ZERO), offset: ONE },
];

/** Σ θᵢ ∂D̂/∂θᵢ over the first k parameters of the last layer, each derivative by dual numbers. */
const radial = (form: Form, D: PiecewiseAffineNet, x: Vector, k: number) => {
  const theta = [...D.layers.at(-1)!.weights[0]!, ...D.layers.at(-1)!.biases];
  const { piece } = cellAt(D, x);
  const parts = features(D, x).slice(0, k);
  return sum(
    parts.map((unit, i) => {
      const value = new Dual(affineAt(piece, x), affineAt(unit, x));
      const squares = piece.gradient.map((g, j) => new Dual(g, unit.gradient[j]!).squared());
      const G = squares.reduce((s, v) => s.plus(v), dual(0)).sqrt();
      return theta[i]!.times(form(value, G).slope);
    }),
  );
};

const parameters = (D: PiecewiseAffineNet) => D.layers.at(-1)!.weights[0]!.length + 1;

export default identity({
  title: {
    en: 'The last layer of the raw and ICCV critics is never pushed outward: Σ θ ∂D̂/∂θ = 0, the bias included',
    zh: '对原始形式与 ICCV 形式，末层参数（含偏置）满足 Σ θ ∂D̂/∂θ = 0',
  },
  statement: String.raw`\sum_i \theta_i\,\frac{\partial \hat D}{\partial\theta_i} = 0 \qquad \bigl(\hat D = D/G,\ D/(G+|D|);\ \theta = \text{weights and bias of the last layer}\bigr)`,
  source: kexue(8757, 'scale-invariance', 'eqs. (2) and (3): Euler’s identity for degree 0'),
  constants: { none: 0 },
  forAll: { n: integers(1, 2), D: piecewiseAffineNet('n', { hidden: 1 }), x: vector('n') },
  assume: { 'G ≠ 0': ({ D, x }) => unequal(steepness(cellAt(D, x)), 0) },
  conclude: ({ D, x }, { none }) =>
    all({
      raw: equal(radial(raw, D, x, parameters(D)), none),
      ICCV: equal(radial(iccv, D, x, parameters(D)), none),
    }),
  failsIf: {
    'G may be 0': { drop: 'G ≠ 0' },
    'anything else': { constants: { none: 1 } },
    'without the bias': { conclude: ({ D, x }) => equal(radial(raw, D, x, parameters(D) - 1), 0) },
    'the WACV form': { conclude: ({ D, x }) => equal(radial(wacv(1), D, x, parameters(D)), 0) },
    'the alternative form': { conclude: ({ D, x }) => equal(radial(alternative(1), D, x, parameters(D)), 0) },
  },
});
