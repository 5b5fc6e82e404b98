import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { positive, strictlyBetween } from '../../src/draw/reals.ts';
import { log, type Real, real } from '../../src/numbers/real.ts';
import { lessThan, moreThan } from '../../src/statement.ts';

/** log(N(N−1))/ε². */
const unit = (N: number, eps: Real) => log(real(N).times(N - 1)).over(eps.squared());

export default implication({
  title: {
    en: 'For a suitable A to exist, n > 8 log(N(N − 1))/ε² is enough',
    zh: '仅需 n > 8 log(N(N − 1))/ε²，合适的 A 就存在',
  },
  statement: String.raw`N \ge 2,\ n > \frac{8\log(N(N-1))}{\varepsilon^2} \implies N(N-1)e^{-n\varepsilon^2/8} < 1`,
  source: kexue(8679, 'existence-16', 'closing section, eq. (24), sharpened: all that the union bound needs'),
  constants: { c: 8 },
  forAll: {
    N: integers(2, 10 ** 6),
    eps: strictlyBetween(0, 1),
    n: near(positive, ({ N, eps }) => unit(N, eps).times(8)),
  },
  assume: { 'n > 8 log(N(N−1))/ε²': ({ N, eps, n }, { c }) => moreThan(n, unit(N, eps).times(c)) },
  conclude: ({ N, eps, n }) => lessThan(log(real(N).times(N - 1)), n.times(eps.squared()).over(8)),
  failsIf: {
    'whatever n': { drop: 'n > 8 log(N(N−1))/ε²' },
    'a thousandth less than 8': { constants: { c: '7.992' } },
    'ordered pairs are counted once': {
      assume: {
        'n > 8 log(N(N−1))/ε²': ({ N, eps, n }) =>
          moreThan(
            n,
            log(
              real(N)
                .times(N - 1)
                .over(2),
            )
              .times(8)
              .over(eps.squared()),
          ),
      },
    },
  },
});
