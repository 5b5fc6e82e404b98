import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonnegative, positive } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { linearAttention } from '../../src/models/attention.ts';
import { sum } from '../../src/numbers/real.ts';
import { all, equal, every, moreThan } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'With positive features linear attention is, like softmax attention, positive, and its rows sum to 1',
    zh: '特征为正时，线性 Attention 与标准 Attention 一样：权重为正，每行之和为 1',
  },
  statement: String.raw`\varphi,\phi > 0 \implies a_{ij} = \frac{\varphi(q_i)\cdot\phi(k_j)}{\sum_l \varphi(q_i)\cdot\phi(k_l)} > 0,\quad \sum_j a_{ij} = 1`,
  source: kexue(8601, 'linear-def', 'introduction, eq. (2), for features that are positive'),
  constants: { one: 1 },
  forAll: {
    D: integers(1, 3),
    L: integers(1, 4),
    phiQ: vector('D', positive),
    phiK: family('L', vector('D', positive)),
  },
  assume: {
    'φ(q) > 0': { holds: ({ phiQ }) => every(phiQ, (x) => moreThan(x, 0))!, without: { phiQ: vector('D') } },
    'ϕ(k) > 0': {
      holds: ({ phiK }) => every(phiK, (k) => every(k, (x) => moreThan(x, 0))!)!,
      without: { phiK: family('L', vector('D')) },
    },
  },
  conclude: ({ phiQ, phiK }, { one }) => {
    const [a] = linearAttention([phiQ], phiK);
    return all({ positive: every(a!, (x) => moreThan(x, 0))!, 'sums to 1': equal(sum(a!), one) });
  },
  failsIf: {
    'φ may have any sign': { drop: 'φ(q) > 0' },
    'ϕ may have any sign': { drop: 'ϕ(k) > 0' },
    'features may be 0, as those of relu': {
      drop: 'ϕ(k) > 0',
      forAll: { phiK: family('L', vector('D', nonnegative)) },
    },
    'the rows sum to a little more': { constants: { one: '1001/1000' } },
  },
});
