import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { taylorExp } from '../../src/models/exponential.ts';
import { orderedWeighting } from '../../src/models/weighting.ts';
import { atLeast, every, moreThan } from '../../src/statement.ts';

/** P_n′ = P_{n−1}, and for x > −1 all P_n are positive: P_1 = 1 + x is, and the terms fall in size from then on. */
export default implication({
  title: {
    en: 'For scores above −1 the truncated series gives positive weights, and larger ones to larger scores',
    zh: '得分大于 −1 时，任意阶截断级数给出正权重，且得分越大权重越大',
  },
  statement: String.raw`n\ge1,\ x_j > -1 \implies a_j = \frac{P_n(x_j)}{\sum_l P_n(x_l)} > 0,\quad x_j > x_l \iff a_j > a_l`,
  source: kexue(8601, 'taylor-positivity', 'Taylor expansion, eqs. (7) and (10) put into eq. (2), for scores above −1'),
  constants: { least: -1 },
  forAll: { n: integers(1, 6), L: integers(1, 4), x: vector('L', strictlyBetween(-1, 6)) },
  assume: {
    'x > −1': {
      holds: ({ x }, { least }) => every(x, (s) => moreThan(s, least))!,
      without: { x: vector('L', between(-3, 6)) },
    },
    'n ≥ 1': { holds: ({ n }) => atLeast(n, 1), without: { n: integers(0, 6) } },
  },
  conclude: ({ n, x }) => orderedWeighting(x, (s) => taylorExp(n, s), 'positive'),
  failsIf: {
    'any scores': { drop: 'x > −1' },
    'n may be 0, where all weights are equal': { drop: 'n ≥ 1' },
    'a score may be −1': { drop: 'x > −1', forAll: { x: vector('L', between(-1, 6)) } },
    'a thousandth below −1, for n ≥ 2': {
      constants: { least: '-1001/1000' },
      forAll: { n: integers(2, 6), x: vector('L', strictlyBetween('-1001/1000', '-1')) },
    },
  },
});
