import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import type { Matrix } from '../../src/models/embedding.ts';
import { batchNorm, layerNorm } from '../../src/models/normalization.ts';
import { transposed } from '../../src/models/random-matrix.ts';
import { equalVectors } from '../../src/statement.ts';

const same = (A: Matrix, B: Matrix) => equalVectors(A.flat(), B.flat());

export default identity({
  title: {
    en: 'Batch Norm in training is Layer Norm of the transposed batch',
    zh: '训练时的 Batch Norm 就是对转置后的批做 Layer Norm',
  },
  statement: String.raw`\operatorname{BN}(X)=\operatorname{LN}(X^{\mathsf T})^{\mathsf T},\quad X\in\mathbb R^{n\times d}`,
  source: kexue(8620, 'bn-in-ln', 'direct normalization: the same but for the dimensions'),
  forAll: { n: integers(1, 3), d: integers(1, 3), X: family('n', vector('d')), epsilon: positive },
  conclude: ({ X, epsilon }) =>
    same(batchNorm(X, { epsilon }), transposed(transposed(X).map((column) => layerNorm(column, { epsilon })))),
  failsIf: {
    'the same dimensions': {
      conclude: ({ X, epsilon }) =>
        same(
          batchNorm(X, { epsilon }),
          X.map((row) => layerNorm(row, { epsilon })),
        ),
    },
    'each row alone, as in prediction without moving averages': {
      conclude: ({ X, epsilon }) =>
        same(
          batchNorm(X, { epsilon }),
          X.map((row) => batchNorm([row], { epsilon })[0]!),
        ),
    },
  },
});
