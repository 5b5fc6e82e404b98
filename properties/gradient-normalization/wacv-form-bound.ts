import { inequality, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { nonnegative, positive, reals } from '../../src/draw/reals.ts';
import { wacv } from '../../src/models/critic.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { all, any, atMost, equal, iff } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The WACV form is at most |D|/(2√ε) in size, just where G = √ε, and not bounded otherwise',
    zh: 'WACV 形式的大小不超过 |D|/(2√ε)，当且仅当 G = √ε（或 D = 0）时取等号；它本身并无界',
  },
  statement: String.raw`\Bigl|\frac{D\,G}{G^2+\varepsilon}\Bigr| \le \frac{|D|}{2\sqrt\varepsilon},\quad \text{with equality iff } D=0 \text{ or } G=\sqrt\varepsilon`,
  source: kexue(8757, 'wacv-form', 'section 2, eq. (4): its size'),
  constants: { two: 2 },
  forAll: { D: reals, G: nonnegative, eps: near(positive, ({ G }) => G.squared()) },
  tight: true,
  conclude: ({ D, G, eps }, { two }) => {
    const [size, most] = [wacv(eps)(D, G).abs(), D.abs().over(sqrt(eps).times(two))];
    return all({
      'at most': atMost(size, most),
      'when equal': iff(equal(size, most), any({ 'D = 0': equal(D, 0), 'G = √ε': equal(G.squared(), eps) })),
    });
  },
  failsIf: {
    'a thousandth less': { constants: { two: '2001/1000' } },
    'a thousandth more': { constants: { two: '1999/1000' } },
    'at most 1, as for ICCV': { conclude: ({ D, G, eps }) => atMost(wacv(eps)(D, G).abs(), 1) },
  },
});
