import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { causal, kernelAttention, linearAttention, products } from '../../src/models/attention.ts';
import { compoundExp } from '../../src/models/exponential.ts';
import { rank } from '../../src/models/rank.ts';
import { all, atMost, equal } from '../../src/statement.ts';

const feature = between('1/8', 4);

export default inequality({
  title: {
    en: 'The matrix of linear attention has at most the rank of its number of features, normalised or not',
    zh: '线性 Attention 矩阵的秩不超过特征维数，归一化与否皆然',
  },
  statement: String.raw`\varphi(Q),\phi(K)\in\mathbb R^{n\times d} \implies \operatorname{rank}\,\varphi(Q)\phi(K)^\top \le d`,
  source: kexue(8601, 'rank-linear', 'analysis, rank paragraph; bidirectional, every token seeing all others'),
  constants: { fewer: 0 },
  forAll: {
    n: integers(1, 4),
    d: integers(1, 2),
    Q: family('n', vector('d', feature)),
    K: family('n', vector('d', feature)),
  },
  tight: true,
  conclude: ({ d, Q, K }, { fewer }) => {
    const [A, normalised] = [rank(products(Q, K)), rank(linearAttention(Q, K))];
    return all({ 'at most d': atMost(fewer.plus(A), d), 'normalised as well': equal(normalised, A) });
  },
  failsIf: {
    'd − 1': { constants: { fewer: 1 } },
    'under a causal mask': { conclude: ({ d, Q, K }) => atMost(rank(causal(products(Q, K))), d) },
    'for the kernel (1 + x/2)², d being the dimension of the queries': {
      conclude: ({ d, Q, K }) => atMost(rank(kernelAttention((x) => compoundExp(2, x), Q, K)), d),
    },
  },
});
