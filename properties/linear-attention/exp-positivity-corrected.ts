import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, reals, strictlyBetween } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { compoundExp } from '../../src/models/exponential.ts';
import { orderedWeighting } from '../../src/models/weighting.ts';
import { every, moreThan } from '../../src/statement.ts';

/** The scores are x = n t with t > −1. */
export default implication({
  title: {
    en: 'For scores above −n the power (1 + x/n)^n gives positive weights, and larger ones to larger scores',
    zh: '得分大于 −n 时，(1 + x/n)^n 给出正权重，且得分越大权重越大',
  },
  statement: String.raw`x_j > -n \implies a_j = \frac{E_n(x_j)}{\sum_l E_n(x_l)} > 0,\quad x_j > x_l \iff a_j > a_l`,
  source: kexue(
    8601,
    'exp-positivity',
    'exponential definition, eqs. (12) and (13) put into eq. (2), for scores above −n',
  ),
  constants: { least: -1 },
  forAll: { n: integers(1, 8), L: integers(1, 4), t: vector('L', strictlyBetween(-1, 4)) },
  assume: {
    'x > −n': {
      holds: ({ t }, { least }) => every(t, (s) => moreThan(s, least))!,
      without: { t: vector('L', reals) },
    },
  },
  conclude: ({ n, t }) =>
    orderedWeighting(
      t.map((s) => s.times(n)),
      (s) => compoundExp(n, s),
      'positive',
    ),
  failsIf: {
    'any scores': { drop: 'x > −n' },
    'a score may be −n': { drop: 'x > −n', forAll: { t: vector('L', between(-1, 4)) } },
    'a thousandth of n below −n': {
      constants: { least: '-1001/1000' },
      forAll: { t: vector('L', strictlyBetween('-1001/1000', '-1')) },
    },
  },
});
