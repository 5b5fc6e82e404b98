import { cite, inequality } from '../../claim.ts';
import { reals } from '../../draw/reals.ts';
import { atMost } from '../../statement.ts';

export default inequality({
  title: { en: 'A product is at most the mean of the squares', zh: '乘积不超过平方的平均' },
  statement: String.raw`xy \le \tfrac{1}{2}(x^2+y^2)`,
  source: cite('author, work, year', 'where in it'), // a post of kexue.fm: kexue(8656, 'slug', 'where in it')
  constants: { c: 2 }, // every number that could be moved
  forAll: { x: reals, y: reals },
  conclude: ({ x, y }, { c }) => atMost(x.times(y), x.squared().plus(y.squared()).over(c)),
  failsIf: {
    'the squares are divided by 3': { constants: { c: 3 } },
  },
});
