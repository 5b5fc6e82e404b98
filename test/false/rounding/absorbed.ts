import { cite, identity } from '../../../src/claim.ts';
import { from } from '../../../src/draw/reals.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: 'A large number absorbs 1', zh: '大数吸收 1' },
  statement: String.raw`x \ge 10^{17} \implies x + 1 = x`,
  source: cite('a falsehood', 'true of every double there'),
  forAll: { x: from('1e17') },
  conclude: ({ x }) => equal(x.plus(1), x),
});

export const expected = 'refuted';
