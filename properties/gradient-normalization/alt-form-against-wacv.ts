import { identity, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { nonnegative, positive, reals } from '../../src/draw/reals.ts';
import { alternative, multiplier, wacv } from '../../src/models/critic.ts';
import { ONE } from '../../src/numbers/real.ts';
import { all, equal, iff, lessThan, moreThan } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'WACV multiplies D by more than 1/(G + ε) just for G > 1, by as much for G = 1; for G = 0 by 0 against 1/ε',
    zh: 'WACV 的乘子大于 1/(G + ε) 当且仅当 G > 1，G = 1 时相等；G = 0 时一为 0、一为 1/ε',
  },
  statement: String.raw`\frac{G}{G^2+\varepsilon} > \frac1{G+\varepsilon} \iff G>1,\quad = \iff G=1;\quad G=0:\ 0 \text{ and } \frac1\varepsilon`,
  source: kexue(8757, 'alt-form', 'section 2, last line: how similar the two are'),
  constants: { one: 1 },
  forAll: { G: near(nonnegative, () => ONE), eps: positive, D: reals },
  conclude: ({ G, eps, D }, { one }) => {
    const [byWacv, byAlt] = [multiplier.wacv(eps)(D, G), multiplier.alternative(eps)(D, G)];
    return all({
      more: iff(moreThan(byWacv, byAlt), moreThan(G, one)),
      'as much': iff(equal(byWacv, byAlt), equal(G, one)),
      'WACV at G = 0': equal(wacv(eps)(D, D.minus(D)), 0),
      'the alternative at G = 0': equal(alternative(eps)(D, D.minus(D)), D.over(eps)),
    });
  },
  failsIf: {
    'the border is a thousandth above 1': { constants: { one: '1001/1000' } },
    'WACV is always the smaller': {
      conclude: ({ G, eps, D }) => lessThan(multiplier.wacv(eps)(D, G), multiplier.alternative(eps)(D, G)),
    },
    'the same values at G = 0': {
      conclude: ({ eps, D }) => equal(wacv(eps)(D, D.minus(D)), alternative(eps)(D, D.minus(D))),
    },
  },
});
