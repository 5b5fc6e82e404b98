import { inequality, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { nonnegative, positive, reals } from '../../src/draw/reals.ts';
import { alternative, raw, wacv } from '../../src/models/critic.ts';
import { all, atLeast, atMost, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'As ε → 0 both stabilised forms tend to D/G like ε: WACV by |D|ε/G³, the alternative by |D|ε/G²',
    zh: '当 ε → 0 时，WACV 与 D/(G + ε) 均以 ε 的速度趋于 D/G',
  },
  statement: String.raw`0<\varepsilon\le G^2:\ \frac{|D|\varepsilon}{2G^3} \le \Bigl|\frac DG-\frac{DG}{G^2+\varepsilon}\Bigr| \le \frac{|D|\varepsilon}{G^3};\quad 0<\varepsilon\le G:\ \frac{|D|\varepsilon}{2G^2} \le \Bigl|\frac DG-\frac D{G+\varepsilon}\Bigr| \le \frac{|D|\varepsilon}{G^2}`,
  source: kexue(8757, ['wacv-form', 'alt-form'], 'section 2, eq. (4) and the last line: what ε does'),
  constants: { two: 2, one: 1 },
  forAll: { D: reals, G: positive, eps: near(positive, ({ G }) => G.squared()) },
  assume: {
    'G > 0': { holds: ({ G }) => moreThan(G, 0), without: { G: nonnegative } },
    'ε ≤ G²': ({ G, eps }) => atMost(eps, G.squared()),
    'ε ≤ G': ({ G, eps }) => atMost(eps, G),
  },
  tight: true,
  conclude: ({ D, G, eps }, { two, one }) => {
    const limit = raw(D, G);
    const [byWacv, byAlt] = [limit.minus(wacv(eps)(D, G)).abs(), limit.minus(alternative(eps)(D, G)).abs()];
    const [most, mostAlt] = [D.abs().times(eps).over(G.power(3)), D.abs().times(eps).over(G.squared())];
    return all({
      'WACV, at most': atMost(byWacv, most.times(one)),
      'WACV, at least': atLeast(byWacv, most.over(two)),
      'alternative, at most': atMost(byAlt, mostAlt.times(one)),
      'alternative, at least': atLeast(byAlt, mostAlt.over(two)),
    });
  },
  failsIf: {
    'G may be 0': {
      drop: 'G > 0',
      assume: { 'ε ≤ G²': ({ eps }) => atMost(eps, 1), 'ε ≤ G': ({ eps }) => atMost(eps, 1) },
    },
    'ε may exceed G²': { drop: 'ε ≤ G²' },
    'ε may exceed G': { drop: 'ε ≤ G' },
    'nearer by a thousandth': { constants: { two: '1999/1000' } },
    'less by a thousandth': { constants: { one: '999/1000' } },
    'like ε²': {
      conclude: ({ D, G, eps }) =>
        atMost(raw(D, G).minus(wacv(eps)(D, G)).abs(), D.abs().times(eps.squared()).over(G.power(3))),
    },
  },
});
