import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { products } from '../../src/models/attention.ts';
import { determinant } from '../../src/models/determinant.ts';
import type { Matrix } from '../../src/models/embedding.ts';
import { positiveFeatures } from '../../src/models/random-features.ts';
import { exp } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const entry = between(-2, 2);

/** The unnormalised weights of as many queries as keys, by the features that the ω give. */
const weights = (omegas: Matrix, Q: Matrix, K: Matrix) =>
  products(
    Q.map((q) => positiveFeatures(omegas, q)),
    K.map((k) => positiveFeatures(omegas, k)),
  );

export default identity({
  title: {
    en: 'With m random features the attention of m + 1 tokens is singular',
    zh: '随机特征维数为 m 时，m + 1 个 token 的注意力矩阵必退化',
  },
  statement: String.raw`\varphi,\phi \text{ of } m \text{ features} \implies \det\bigl(\varphi(q_i)\cdot\phi(k_j)\bigr)_{0\le i,j\le m} = 0`,
  source: kexue(8601, 'rank-linear', 'analysis, rank paragraph, for the features of eq. (5)'),
  constants: { more: 0 },
  forAll: {
    m: integers(1, 2),
    d: integers(1, 2),
    omegas: family('m', vector('d', entry)),
    Q: family(3, vector('d', entry)),
    K: family(3, vector('d', entry)),
  },
  conclude: ({ m, omegas, Q, K }, { more }) =>
    equal(determinant(weights(omegas, Q.slice(0, m + 1), K.slice(0, m + 1))), more),
  failsIf: {
    'a thousandth more': { constants: { more: '1/1000' } },
    'as many features as tokens': {
      conclude: ({ m, omegas, Q, K }) => equal(determinant(weights(omegas, Q.slice(0, m), K.slice(0, m))), 0),
    },
    'softmax attention': {
      conclude: ({ Q, K }) => equal(determinant(products(Q, K).map((row) => row.map((x) => exp(x)))), 0),
    },
  },
});
