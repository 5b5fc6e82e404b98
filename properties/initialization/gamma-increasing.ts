import { inequality, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { varianceWithin } from '../../src/models/truncation.ts';
import { all, lessThan } from '../../src/statement.ts';

const cut = strictlyBetween(0, 6);

export default inequality({
  title: {
    en: 'The wider the interval, the less of the variance is lost, and some always is',
    zh: '截断区间越宽，方差损失越小，但总有损失',
  },
  statement: String.raw`0<c<d \implies \gamma(c)<\gamma(d)<1,\quad \gamma(c)=1-\frac{2c\varphi(c)}{\Phi(c)-\Phi(-c)}`,
  source: kexue(8620, 'gamma', 'eq. (1), for a cut-off c in place of 2'),
  constants: { one: 1 },
  forAll: { c: cut, d: near(cut, ({ c }) => c) },
  assume: { 'c < d': ({ c, d }) => lessThan(c, d) },
  conclude: ({ c, d }, { one }) =>
    all({
      increasing: lessThan(varianceWithin(c), varianceWithin(d)),
      'below 1': lessThan(varianceWithin(d), one),
    }),
  failsIf: {
    'd may be less': { drop: 'c < d' },
    'd may be c': { flip: 'c < d' },
    'a thousandth is lost at least': { constants: { one: '999/1000' } },
    'γ(c) exceeds a quarter of c²': {
      conclude: ({ c }) => lessThan(c.squared().over(4), varianceWithin(c)),
    },
  },
});
