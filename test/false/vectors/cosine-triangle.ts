import { cite, inequality } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { unitVector } from '../../../src/draw/vectors.ts';
import { dot, ONE } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: '1 − cos satisfies the triangle inequality', zh: '1 − cos 满足三角不等式' },
  statement: String.raw`1-\cos(x,y) \le (1-\cos(x,z)) + (1-\cos(z,y))`,
  source: cite('a falsehood', 'it is half a squared distance: z halfway between x and y'),
  forAll: { n: integers(2, 4), x: unitVector('n'), y: unitVector('n'), z: unitVector('n') },
  conclude: ({ x, y, z }) => atMost(ONE.minus(dot(x, y)), ONE.minus(dot(x, z)).plus(ONE.minus(dot(z, y)))),
});

export const expected = 'refuted';
