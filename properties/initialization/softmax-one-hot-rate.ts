import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { smallerWeight } from '../../src/models/two-position-attention.ts';
import { ONE, type Real, sqrt } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

/** The rungs of the ladder: d = 4, 16, …, 1024. */
const dimension = (j: number) => 4 ** j;

const order = (d: number) => ONE.over(sqrt(2 * d));

/** What an upper bound c/√(2d), or one of another order, is refuted by. */
const most = (d: number, c: Real, decay: (d: number) => Real) => atMost(smallerWeight(d).least, c.times(decay(d)));

export default inequality({
  title: {
    en: 'Between two positions attention tends to one-hot at the rate 1/√d: the lesser weight is about 0.55/√(2d)',
    zh: '两个位置之间的注意力以 1/√d 的速率趋于 one-hot：较小的权重平均约为 0.55/√(2d)',
  },
  statement: String.raw`q,k_1,k_2\sim N(0,I_d) \text{ independent}:\quad \frac{0.5}{\sqrt{2d}} \le E\min(p_1,p_2) \le \frac{0.58}{\sqrt{2d}},\quad p=\operatorname{softmax}(q\cdot k_1,q\cdot k_2),\ d=4,16,\dots,1024`,
  source: kexue(8620, 'softmax-one-hot', 'after eq. (11): the limit d → ∞, for two positions'),
  constants: { lower: '0.5', upper: '0.58' },
  forAll: { j: integers(1, 5) },
  conclude: ({ j }, { lower, upper }) => {
    const d = dimension(j);
    const { least, most: greatest } = smallerWeight(d);
    return all({
      'at least': atLeast(least, lower.times(order(d))),
      'at most': atMost(greatest, upper.times(order(d))),
    });
  },
  failsIf: {
    'at most 0.53/√(2d)': {
      constants: { upper: '0.53' },
      conclude: ({ j }, { upper }) => most(dimension(j), upper, order),
    },
    'at least 0.58/√(2d)': {
      constants: { lower: '0.58' },
      conclude: ({ j }, { lower }) => atLeast(smallerWeight(dimension(j)).most, lower.times(order(dimension(j)))),
    },
    'of the order 1/d': {
      conclude: ({ j }, { upper }) => most(dimension(j), upper, (d) => ONE.over(d)),
    },
    'of the order d^(−1/4)': {
      conclude: ({ j }, { lower }) => {
        const d = dimension(j);
        return atLeast(smallerWeight(d).most, lower.over(sqrt(sqrt(2 * d))));
      },
    },
  },
});
