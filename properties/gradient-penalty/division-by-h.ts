import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import type { Matrix } from '../../src/models/embedding.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { sum, ZERO } from '../../src/numbers/real.ts';
import { equalVectors, every, moreThan } from '../../src/statement.ts';

/** Σ_m (∂z_j/∂w_mn) h_n⁻¹ w_mk for the first input n, where ∂z_j/∂w_mn = δ_jm h_n. */
const recovered = (W: Matrix, h: Vector) =>
  W.flatMap((row, j) =>
    row.map((_, k) => sum(W.map((other, m) => (j === m ? h[0]! : ZERO).over(h[0]!).times(other[k]!)))),
  );

export default identity({
  title: {
    en: 'False as stated: a weight is not recovered by dividing by an input of its layer, which may be 0',
    zh: '此说不成立：除以该层的输入未必能还原权重，因为输入可以为零',
  },
  statement: String.raw`w_{jk} = \sum_m \frac{\partial z_j}{\partial w_{mn}}\, h_n^{-1}\, w_{mk}`,
  source: kexue(8796, 'division-by-h', 'section 2, eqs. (8), (9): for a fixed n'),
  forAll: { inputs: integers(1, 3), units: integers(1, 3), W: family('units', vector('inputs')), h: vector('inputs') },
  conclude: ({ W, h }) => equalVectors(recovered(W, h), W.flat()),
  failsIf: {
    'some input is not 0': { forAll: { h: nonzeroVector('inputs') } },
    'all weights are positive': { assume: { 'w > 0': ({ W }) => every(W.flat(), (w) => moreThan(w, 0))! } },
  },
  counterexample: { inputs: 1, units: 1, W: [[0]], h: [0] },
});
