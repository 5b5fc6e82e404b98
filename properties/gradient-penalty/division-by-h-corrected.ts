import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import type { Matrix } from '../../src/models/embedding.ts';
import { scaled, type Vector } from '../../src/models/euclidean.ts';
import { sum, ZERO } from '../../src/numbers/real.ts';
import { equalVectors, unequal } from '../../src/statement.ts';

/** Σ_m (∂z_j/∂w_mn) h_n⁻¹ w_mk, where ∂z_j/∂w_mn = δ_jm h_n, for an input n, divided by the input `by`. */
const recovered = (W: Matrix, h: Vector, n: number, by = n) =>
  W.flatMap((row, j) =>
    row.map((_, k) => sum(W.map((other, m) => (j === m ? h[n]! : ZERO).over(h[by]!).times(other[k]!)))),
  );

export default identity({
  title: {
    en: 'A weight is recovered by dividing by an input of its layer that is not 0',
    zh: '除以该层一个非零的输入，即可还原权重',
  },
  statement: String.raw`h_n \ne 0 \implies w_{jk} = \sum_m \frac{\partial z_j}{\partial w_{mn}}\, h_n^{-1}\, w_{mk}`,
  source: kexue(8796, 'division-by-h', 'section 2, eqs. (8), (9), corrected: for an n with hₙ ≠ 0'),
  forAll: {
    inputs: integers(1, 3),
    units: integers(1, 3),
    W: family('units', vector('inputs')),
    h: vector('inputs'),
  },
  assume: { 'the first input is not 0': ({ h }) => unequal(h[0]!, 0) },
  conclude: ({ W, h }) => equalVectors(recovered(W, h, 0), W.flat()),
  failsIf: {
    'it may be 0': { drop: 'the first input is not 0' },
    'another input is divided by': {
      forAll: { inputs: integers(2, 3) },
      conclude: ({ W, h }) => equalVectors(recovered(W, h, 0, 1), W.flat()),
    },
    'the sum leaves out the last unit': {
      conclude: ({ W, h }) => equalVectors(recovered([...W.slice(0, -1), scaled(0, W.at(-1)!)], h, 0), W.flat()),
    },
  },
});
