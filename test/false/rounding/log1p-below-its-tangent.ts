import { cite, inequality } from '../../../src/claim.ts';
import { between } from '../../../src/draw/reals.ts';
import { log1p } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'log(1 + x) stays 10⁻³⁰ below x', zh: 'log(1 + x) 总比 x 小 10⁻³⁰' },
  statement: String.raw`\log(1+x) \le x - 10^{-30}`,
  source: cite('a falsehood', 'the tangent touches at 0'),
  forAll: { x: between('-1/2', 1) },
  conclude: ({ x }) => atMost(log1p(x), x.minus('1e-30')),
});

export const expected = 'refuted';
