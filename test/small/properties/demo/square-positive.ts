import { cite, inequality } from '../../../../src/claim.ts';
import { reals } from '../../../../src/draw/reals.ts';
import { atMost } from '../../../../src/statement.ts';

export default inequality({
  title: { en: 'A square is positive', zh: '平方非负' },
  statement: String.raw`0 \le x^2`,
  source: cite('a fixture', 'nowhere'),
  forAll: { x: reals },
  conclude: ({ x }) => atMost(0, x.squared()),
  failsIf: { 'the square is a fourth power': { conclude: ({ x }) => atMost(0, x.power(4)) } },
});
