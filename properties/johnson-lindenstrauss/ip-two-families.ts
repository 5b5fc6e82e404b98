import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { positive, strictlyBetween } from '../../src/draw/reals.ts';
import { log, ONE, type Real, real } from '../../src/numbers/real.ts';
import { all, atLeast, lessThan, moreThan } from '../../src/statement.ts';

const unit = (N: number, eps: Real) => log(N).over(eps.squared());

/** What the union bound leaves for so many families of N(N−1)/2 vectors, each failing with probability ≤ 2N^{−3}. */
const success = (N: number, families: Real) =>
  ONE.minus(
    families
      .times(N)
      .times(N - 1)
      .over(real(N).power(3)),
  );

export default implication({
  title: {
    en: 'Differences and sums together are kept with probability (N − 2)/N',
    zh: '所有差向量与和向量同时保长的概率不小于 (N − 2)/N',
  },
  statement: String.raw`n > \frac{24\log N}{\varepsilon^2} \implies 1-2N(N-1)e^{-n\varepsilon^2/8} \ge 1-2N(N-1)N^{-3} \ge \frac{N-2}{N}`,
  source: kexue(8679, 'ip-two-families', 'inner-product version, eq. (22); the union bound over both families'),
  constants: { c: 24, families: 2 },
  forAll: {
    N: integers(1, 10 ** 6),
    eps: strictlyBetween(0, 1),
    n: near(positive, ({ N, eps }) => unit(N, eps).times(24)),
  },
  assume: { 'n > 24 log N/ε²': ({ N, eps, n }, { c }) => moreThan(n, unit(N, eps).times(c)) },
  conclude: ({ N, eps, n }, { families }) =>
    all({
      'e^(−nε²/8) < N^(−3)': lessThan(n.times(eps.squared()).over(8).negated(), log(N).times(-3)),
      'at least (N − 2)/N': atLeast(success(N, families), real(N - 2).over(N)),
    }),
  failsIf: {
    'whatever n': { drop: 'n > 24 log N/ε²' },
    'a thousandth less than 24': { constants: { c: '23.976' } },
    'three families': { constants: { families: 3 } },
    'with probability (N − 1)/N': { conclude: ({ N }) => atLeast(success(N, real(2)), real(N - 1).over(N)) },
  },
  superfluous: {
    'with probability 1 − 2/N + 2/N²': {
      conclude: ({ N }) =>
        atLeast(success(N, real(2)), ONE.minus(real(2).over(N)).plus(real(2).over(real(N).squared()))),
      reason: 'the second step replaces N − 1 by N; without it there is equality',
    },
  },
});
