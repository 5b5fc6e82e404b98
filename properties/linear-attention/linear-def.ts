import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { products } from '../../src/models/attention.ts';
import type { Matrix } from '../../src/models/embedding.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { sum } from '../../src/numbers/real.ts';
import { all, atLeast, every, moreThan, unequal } from '../../src/statement.ts';

/** The row w/Σw exists, and its entries are ≥ 0; that they sum to 1 is then sure. */
const isWeighting = (phiQ: Vector, phiK: Matrix) => {
  const [w] = products([phiQ], phiK) as [Vector];
  return all({
    'the sum is not 0': unequal(sum(w), 0),
    'weights ≥ 0': every(w, (wj) => atLeast(wj.times(sum(w)), 0))!,
  });
};

export default implication({
  title: {
    en: 'False as stated: linear attention with any feature maps may have negative weights, or none at all',
    zh: '此说不成立：特征映射不加条件时，线性 Attention 的权重可为负，甚至无定义',
  },
  statement: String.raw`\text{for all } \varphi,\phi:\quad a_{ij} = \frac{\varphi(q_i)\cdot\phi(k_j)}{\sum_l \varphi(q_i)\cdot\phi(k_l)} \ge 0,\quad \sum_j a_{ij} = 1`,
  source: kexue(8601, 'linear-def', 'introduction, eq. (2): an attention like eq. (1), for any φ and ϕ'),
  forAll: { D: integers(1, 3), L: integers(1, 4), phiQ: vector('D'), phiK: family('L', vector('D')) },
  conclude: ({ phiQ, phiK }) => isWeighting(phiQ, phiK),
  failsIf: {
    'the sum does not vanish': {
      assume: { 'Σ ≠ 0': ({ phiQ, phiK }) => unequal(sum(products([phiQ], phiK)[0]!), 0) },
    },
    'the features of the query are positive': {
      assume: { 'φ > 0': ({ phiQ }) => every(phiQ, (x) => moreThan(x, 0))! },
    },
  },
  counterexample: { D: 1, L: 2, phiQ: [1], phiK: [[2], [-1]] },
});
