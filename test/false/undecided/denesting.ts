import { cite } from '../../../src/claim.ts';
import { real, sqrt } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';
import { existence } from '../../../src/wording/existence.ts';

export default existence({
  title: { en: '√(5 + 2√6) ≤ √2 + √3', zh: '√(5 + 2√6) ≤ √2 + √3' },
  statement: String.raw`\sqrt{5+2\sqrt6} \le \sqrt2+\sqrt3`,
  source: cite('a truth', 'an equality: a nested root stays an atom'),
  witness: { five: 5 },
  conclude: ({ five }) => atMost(sqrt(five.plus(sqrt(6).times(2))), sqrt(2).plus(sqrt(real(3)))),
});

export const expected = 'undecided';
