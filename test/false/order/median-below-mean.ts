import { cite, inequality } from '../../../src/claim.ts';
import { reals } from '../../../src/draw/reals.ts';
import { max, min } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'The median of three numbers is at most their mean', zh: '三个数的中位数不超过平均数' },
  statement: String.raw`\operatorname{med}(x,y,z) \le \tfrac{x+y+z}{3}`,
  source: cite('a falsehood', 'neither bounds the other: 0, 1, 1'),
  forAll: { x: reals, y: reals, z: reals },
  conclude: ({ x, y, z }) => atMost(max(min(x, y), min(max(x, y), z)), x.plus(y).plus(z).over(3)),
});

export const expected = 'refuted';
