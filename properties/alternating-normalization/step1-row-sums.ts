import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { everyClassHasMass, towardsPrior, weights } from '../../src/models/alternating-normalization.ts';
import { max, min, type Real, sum } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, every } from '../../src/statement.ts';

const greatest = (w: readonly Real[]) => max(w[0]!, ...w);
const least = (w: readonly Real[]) => min(w[0]!, ...w);

export default inequality({
  title: {
    en: 'After step 1 the row sums lie between the least and the largest weight, and are 1 on average',
    zh: '第一步之后各行之和介于最小与最大权重之间，平均恰为 1',
  },
  statement: String.raw`r_k=\sum_i p_{ki}w_i:\quad \min_i w_i \le r_k \le \max_i w_i, \quad \frac1N\sum_k r_k = 1, \quad w_i=\tilde p_i/\bar p_i`,
  source: kexue(8728, 'step1-not-stochastic', 'section 3, after eq. (4): how far from 1 the sums are'),
  constants: { one: 1 },
  forAll: { n: integers(1, 3), m: integers(2, 4), rows: family('n', distribution('m')), prior: distribution('m') },
  assume: { 'every class has mass': ({ rows }) => everyClassHasMass(rows) },
  tight: true,
  conclude: ({ n, rows, prior }, { one }) => {
    const [w, sums] = [weights(rows, prior), towardsPrior(rows, prior).map(sum)];
    return all({
      'at least min w': every(sums, (r) => atLeast(r.times(one), least(w)))!,
      'at most max w': every(sums, (r) => atMost(r.times(one), greatest(w)))!,
      'on average': equal(sum(sums).over(n), one),
    });
  },
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'a thousandth more': { constants: { one: '1001/1000' } },
    'the prior need not sum to 1': { forAll: { prior: vector('m', nonnegative) } },
    'the rows need not sum to 1': { forAll: { rows: family('n', vector('m', nonnegative)) } },
  },
});
