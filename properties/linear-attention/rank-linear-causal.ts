import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { causal, normalised, products } from '../../src/models/attention.ts';
import { rank } from '../../src/models/rank.ts';
import { equal } from '../../src/statement.ts';

const feature = between('1/8', 4);

/** A triangular matrix with a diagonal that is not 0. With one feature that is 1, row i is 1/i on its first i entries. */
export default implication({
  title: {
    en: 'Under a causal mask even linear attention with one feature has full rank',
    zh: '加上因果掩码后，即使特征维数为 1，线性 Attention 也是满秩的',
  },
  statement: String.raw`\varphi,\phi>0,\ a_{ij} \propto \varphi(q_i)\cdot\phi(k_j)\,[j\le i] \implies \operatorname{rank} A = n`,
  source: kexue(8601, 'rank-linear', 'analysis, rank paragraph: why it says bidirectional'),
  constants: { missing: 0 },
  forAll: {
    n: integers(1, 6),
    d: integers(1, 2),
    Q: family('n', vector('d', feature)),
    K: family('n', vector('d', feature)),
  },
  conclude: ({ n, Q, K }, { missing }) => equal(missing.plus(rank(causal(products(Q, K)).map(normalised))), n),
  failsIf: {
    'one less': { constants: { missing: 1 } },
    'without the mask': { conclude: ({ n, Q, K }) => equal(rank(products(Q, K).map(normalised)), n) },
    'features of the keys may be 0': {
      forAll: { K: family('n', vector('d', between(0, 4))) },
      conclude: ({ n, Q, K }) => equal(rank(causal(products(Q, K))), n),
    },
  },
});
