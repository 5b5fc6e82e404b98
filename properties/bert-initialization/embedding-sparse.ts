import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { outputGradient } from '../../src/models/tied-embedding.ts';
import { ZERO } from '../../src/numbers/real.ts';
import { equalVectors, unequal } from '../../src/statement.ts';

const entry = between(-3, 3);

export default implication({
  title: {
    en: 'False as stated: the gradient of a tied embedding is not sparse, as the softmax reaches every row',
    zh: '此说不成立：与输出共享的 Embedding 的梯度并不稀疏，Softmax 使每一行都得到更新',
  },
  statement: String.raw`j \ne y,\ j \text{ not in the input} \implies \frac{\partial}{\partial E_j}\bigl(-\log\operatorname{softmax}(Eh)_y\bigr) = 0`,
  source: kexue(
    8747,
    'embedding-sparse',
    'section 7: the update of the Embedding layer is sparse; of the Embedding that gives the logits',
  ),
  forAll: {
    V: integers(2, 3),
    d: integers(1, 2),
    E: family('V', vector('d', entry)),
    h: nonzeroVector('d', entry),
    y: integers(0, 1),
    j: integers(0, 1),
  },
  assume: { 'j ≠ y': ({ y, j }) => unequal(j, y) },
  conclude: ({ E, h, y, j }) => {
    const row = outputGradient(E, h, y)[j]!;
    return equalVectors(
      row,
      row.map(() => ZERO),
    );
  },
  failsIf: {
    'whatever j': { drop: 'j ≠ y' },
    'three words': { forAll: { V: integers(3, 3) } },
  },
  counterexample: { V: 2, d: 1, E: [[0], [0]], h: [1], y: 0, j: 1 },
});
