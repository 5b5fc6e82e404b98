import { implication, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { reals } from '../../src/draw/reals.ts';
import { type FiniteLaw, mean, probability } from '../../src/models/finite-law.ts';
import type { Real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { all, any, equal, lessThan, moreThan } from '../../src/statement.ts';

/**
 * M(λ) = E e^{λ(X−a)} has a least value among λ > 0. M is convex, M′(0) = E X − a; and M′ comes to be positive just when
 * X exceeds a with positive probability. So M is constant, for X ≡ a, or turns somewhere in λ > 0, or has no minimum.
 */
const minimumExists = (X: FiniteLaw, a: Real) =>
  any({
    'X ≡ a': equal(
      probability(X, (x) => compare(x, a) === 0),
      1,
    ),
    'falls, then rises': all({
      'E X < a': lessThan(mean(X), a),
      'P(X > a) > 0': moreThan(
        probability(X, (x) => compare(x, a) > 0),
        0,
      ),
    }),
  });

export default implication({
  title: {
    en: 'False as stated: a λ that makes the right side smallest need not exist',
    zh: '此说不成立：使右端最小的 λ 未必存在',
  },
  statement: String.raw`P(X \ge a) \le \min_{\lambda>0} e^{-\lambda a}\, E\bigl[e^{\lambda X}\bigr] \text{, the minimum being taken by some } \lambda`,
  source: kexue(8679, 'chernoff-min', 'probability inequalities, eq. (6), for any X and a'),
  forAll: { k: integers(1, 4), X: finiteLaw('k'), a: near(reals, ({ X }) => X.at(-1).x) },
  conclude: ({ X, a }) => minimumExists(X, a),
  failsIf: {
    'a lies above the mean': { assume: { 'E X < a': ({ X, a }) => lessThan(mean(X), a) } },
    'X may exceed a': {
      assume: {
        'P(X > a) > 0': ({ X, a }) =>
          moreThan(
            probability(X, (x) => compare(x, a) > 0),
            0,
          ),
      },
    },
  },
  counterexample: { k: 1, X: [{ x: 0, p: 1 }], a: 1 },
});
