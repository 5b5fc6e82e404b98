import { inequality, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { nonnegative, reals } from '../../src/draw/reals.ts';
import { expectation, type FiniteLaw, mean, probability } from '../../src/models/finite-law.ts';
import { type Real, ZERO } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { all, atLeast, atMost, every } from '../../src/statement.ts';

/** E[X; X ≥ a], the part of the mean that lies from a on. */
const partFrom = (X: FiniteLaw, a: Real) => expectation(X, (x) => (compare(x, a) >= 0 ? x : ZERO));

export default inequality({
  title: {
    en: "The chain that proves Markov's inequality holds for every law, with a density or without",
    zh: '马尔可夫不等式的推导链对任意分布成立，不必有密度',
  },
  statement: String.raw`X \ge 0 \implies E[X] = \int_0^\infty x\,p(x)\,dx \ge \int_a^\infty x\,p(x)\,dx \ge \int_a^\infty a\,p(x)\,dx = a\,P(X \ge a)`,
  source: kexue(8679, 'markov-chain', 'probability inequalities, eq. (2); sums over atoms in place of integrals'),
  constants: { one: 1 },
  forAll: { k: integers(1, 5), X: finiteLaw('k', nonnegative), a: near(reals, ({ X }) => X.at(-1).x) },
  assume: {
    'X ≥ 0': {
      holds: ({ X }) => every(X, ({ x }) => atLeast(x, 0))!,
      without: { X: finiteLaw('k', reals) },
    },
  },
  tight: true,
  conclude: ({ X, a }, { one }) => {
    const tail = probability(X, (x) => compare(x, a) >= 0);
    return all({
      'E[X; X ≥ a] ≤ E[X]': atMost(partFrom(X, a).times(one), mean(X)),
      'a P(X ≥ a) ≤ E[X; X ≥ a]': atMost(a.times(tail).times(one), partFrom(X, a)),
    });
  },
  failsIf: {
    'X may be negative': { drop: 'X ≥ 0' },
    'a thousandth more': { constants: { one: '1001/1000' } },
    'what lies at a itself is left out': {
      conclude: ({ X, a }) => {
        const beyond = expectation(X, (x) => (compare(x, a) > 0 ? x : ZERO));
        return atMost(a.times(probability(X, (x) => compare(x, a) >= 0)), beyond);
      },
    },
  },
});
