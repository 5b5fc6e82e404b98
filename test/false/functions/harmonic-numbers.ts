import { cite, inequality } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { log, ONE, sum } from '../../../src/numbers/real.ts';
import { lessThan } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'H(n) < 1 + log n', zh: 'H(n) < 1 + log n' },
  statement: String.raw`\sum_{i=1}^n \tfrac1i < 1 + \log n`,
  source: cite('a falsehood', 'a tie at n = 1 alone'),
  forAll: { n: integers(1, 40) },
  conclude: ({ n }) => {
    const terms = Array.from({ length: n }, (_, i) => ONE.over(i + 1));
    return lessThan(sum(terms), log(n).plus(1));
  },
});

export const expected = 'refuted';
