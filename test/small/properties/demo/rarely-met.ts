import { cite, inequality } from '../../../../src/claim.ts';
import { reals } from '../../../../src/draw/reals.ts';
import { atMost, equal } from '../../../../src/statement.ts';

export default inequality({
  title: { en: 'One fraction is at most one', zh: '某分数不超过一' },
  statement: String.raw`x = 355/1130 \implies x \le 1`,
  source: cite('a fixture', 'nowhere'),
  forAll: { x: reals },
  assume: { 'x is that fraction': ({ x }) => equal(x, '355/1130') },
  conclude: ({ x }) => atMost(x, 1),
});
