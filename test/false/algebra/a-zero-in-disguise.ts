import { cite, inequality } from '../../../src/claim.ts';
import { nonnegative } from '../../../src/draw/reals.ts';
import { real, sqrt } from '../../../src/numbers/real.ts';
import { equal, not } from '../../../src/statement.ts';

export default inequality({
  title: { en: '1/(√(8x) − 2√(2x) + x) is never 1', zh: '1/(√(8x) − 2√(2x) + x) 不等于 1' },
  statement: String.raw`\frac{1}{\sqrt{8x}-2\sqrt{2x}+x} \ne 1`,
  source: cite('a falsehood', 'it is 1/x: 1 at x = 1, no number at x = 0'),
  forAll: { x: nonnegative },
  conclude: ({ x }) => {
    const disguised = sqrt(x.times(8)).minus(sqrt(x.times(2)).times(2));
    return not(equal(real(1).over(disguised.plus(x)), 1));
  },
});

export const expected = 'refuted';
