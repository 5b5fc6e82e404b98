import { cite, identity } from '../../claim.ts';
import { reals } from '../../draw/reals.ts';
import { equal } from '../../statement.ts';

export default identity({
  title: { en: 'The square of a sum', zh: '和的平方' },
  statement: String.raw`(x+y)^2 = x^2 + 2\,xy + y^2`,
  source: cite('author, work, year', 'where in it'), // a post of kexue.fm: kexue(8656, 'slug', 'where in it')
  constants: { c: 2 }, // every number that could be moved
  forAll: { x: reals, y: reals },
  conclude: ({ x, y }, { c }) => equal(x.plus(y).squared(), x.squared().plus(x.times(y).times(c)).plus(y.squared())),
  failsIf: {
    'the product is counted once': { constants: { c: 1 } },
  },
});
