import { cite, identity } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { real, sum } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: '1 + … + n = n(n − 1)/2', zh: '1 + … + n = n(n − 1)/2' },
  statement: String.raw`\sum_{i=1}^n i = \tfrac{n(n-1)}2`,
  source: cite('a falsehood', 'n(n + 1)/2; the other is the sum to n − 1'),
  forAll: { n: integers(1, 30) },
  conclude: ({ n }) => {
    const terms = Array.from({ length: n }, (_, i) => real(i + 1));
    return equal(
      sum(terms),
      real(n)
        .times(n - 1)
        .over(2),
    );
  },
});

export const expected = 'refuted';
