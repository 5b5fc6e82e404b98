import { cite } from '../../claim.ts';
import { strictlyBetween } from '../../draw/reals.ts';
import { moreThan } from '../../statement.ts';
import { limit } from '../../wording/limit.ts';

export default limit({
  title: { en: 'x/n + x/n² vanishes like x/n, to a factor of two', zh: 'x/n + x/n² 与 x/n 同阶，至多差一倍' },
  statement: String.raw`x>0:\quad \frac{x}{n} \le \frac{x}{n}+\frac{x}{n^2} \le \frac{2x}{n}`,
  source: cite('author, work, year', 'where in it'), // a post of kexue.fm: kexue(8656, 'slug', 'where in it')
  constants: { least: 1, most: 2 },
  forAll: { x: strictlyBetween(0, 1) },
  assume: { 'x > 0': { holds: ({ x }) => moreThan(x, 0), without: { x: strictlyBetween(-1, 1) } } },
  ladder: [1, 10, 100, 1000], // sizes at which the error is enclosed
  error: ({ x }, n) => x.over(n).plus(x.over(n * n)), // how far from the limit
  rate: ({ x }, n) => x.over(n),
  quotient: (_drawn, _n, { least, most }) => [least, most], // of error and rate
  failsIf: {
    'x may be negative': { drop: 'x > 0' },
    'the least is two': { constants: { least: 2 } },
    'the most is one': { constants: { most: 1 } },
  },
});
