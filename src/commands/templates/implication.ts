import { cite, implication } from '../../claim.ts';
import { reals } from '../../draw/reals.ts';
import { lessThan, moreThan } from '../../statement.ts';

export default implication({
  title: { en: 'A positive factor keeps the order', zh: '正因子保持大小次序' },
  statement: String.raw`x < y,\ c > 0 \implies cx < cy`,
  source: cite('author, work, year', 'where in it'), // a post of kexue.fm: kexue(8656, 'slug', 'where in it')
  forAll: { x: reals, y: reals, c: reals },
  assume: {
    'x is below y': ({ x, y }) => lessThan(x, y),
    'the factor is positive': ({ c }) => moreThan(c, 0),
  },
  conclude: ({ x, y, c }) => lessThan(c.times(x), c.times(y)),
  failsIf: {
    'x may be above y': { drop: 'x is below y' },
    'the factor may be negative': { drop: 'the factor is positive' },
  },
});
