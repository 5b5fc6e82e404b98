import { cite, inequality } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { lgamma, log, ONE, PI, real } from '../../../src/numbers/real.ts';
import { atLeast } from '../../../src/statement.ts';

export default inequality({
  title: { en: "Stirling's series stops below", zh: '斯特林级数截断后偏小' },
  statement: String.raw`\log n! \ge n\log n - n + \tfrac12\log(2\pi n) + \tfrac1{12n}`,
  source: cite('a falsehood', 'it stops above; by less than 10⁻¹⁴ at the sizes drawn'),
  forAll: { n: integers(10_000, 1_000_000) },
  conclude: ({ n }) => {
    const leading = log(n)
      .times(n)
      .minus(n)
      .plus(log(PI.times(2 * n)).over(2));
    return atLeast(lgamma(real(n).plus(1)), leading.plus(ONE.over(12 * n)));
  },
});

export const expected = 'refuted';
