import { cite, inequality } from '../../../src/claim.ts';
import { between } from '../../../src/draw/reals.ts';
import { real, sqrt } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: '√(5 + 2√6) ≤ √2 + √3 + x', zh: '√(5 + 2√6) ≤ √2 + √3 + x' },
  statement: String.raw`0 \le x \le 1 \implies \sqrt{5+2\sqrt6} \le \sqrt2+\sqrt3+x`,
  source: cite('a truth', 'at x = 0, and only there, an equality that no closed form here sees'),
  forAll: { x: between(0, 1) },
  conclude: ({ x }) =>
    atMost(
      sqrt(sqrt(6).times(2).plus(5)),
      sqrt(2)
        .plus(sqrt(real(3)))
        .plus(x),
    ),
});

export const expected = 'undecided';
