import { inequality, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { nonnegative, positive, reals } from '../../src/draw/reals.ts';
import { type FiniteLaw, mean, probability } from '../../src/models/finite-law.ts';
import type { Real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { atLeast, atMost, every, moreThan } from '../../src/statement.ts';

const atom = ({ X }: { X: FiniteLaw }) => X.at(-1)!.x;
const tail = (X: FiniteLaw, a: Real) => probability(X, (x) => compare(x, a) >= 0);

export default inequality({
  title: { en: "Markov's inequality", zh: '马尔可夫不等式' },
  statement: String.raw`X \ge 0,\ a > 0 \implies P(X \ge a) \le \frac{E[X]}{a}`,
  source: kexue(8679, 'markov', 'probability inequalities, eq. (1); on finite laws'),
  constants: { one: 1 },
  forAll: { k: integers(1, 5), X: finiteLaw('k', nonnegative), a: near(positive, atom) },
  assume: {
    'X ≥ 0': {
      holds: ({ X }) => every(X, ({ x }) => atLeast(x, 0))!,
      without: { X: finiteLaw('k', reals) },
    },
    'a > 0': { holds: ({ a }) => moreThan(a, 0), without: { a: near(reals, atom) } },
  },
  tight: true,
  conclude: ({ X, a }, { one }) => atMost(tail(X, a), mean(X).over(a).times(one)),
  failsIf: {
    'X may be negative': { drop: 'X ≥ 0' },
    'a may be negative or 0': { drop: 'a > 0' },
    'the bound is a thousandth smaller': { constants: { one: '999/1000' } },
    'the bound is never attained': { flip: 'conclusion' },
    'the second moment in place of the first': {
      conclude: ({ X, a }) => atMost(tail(X, a), mean(X.map(({ x, p }) => ({ x: x.squared(), p }))).over(a)),
    },
  },
});
