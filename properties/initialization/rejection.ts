import { identity, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { expectation, type FiniteLaw, probability } from '../../src/models/finite-law.ts';
import { meanDraws, rejection } from '../../src/models/rejection.ts';
import { ONE, type Real, real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { all, equal, moreThan, type Statement } from '../../src/statement.ts';

const within = (c: Real) => (x: Real) => compare(x.abs(), c) <= 0;

/** The accepted value is the i-th atom with probability in proportion to pᵢ; k draws miss with probability qᵏ. */
const conditional = (X: FiniteLaw, c: Real, k: number, factor: Real): Statement => {
  const outcomes = rejection(X, within(c), k);
  const p = probability(X, within(c));
  const q = ONE.minus(p);
  const below = (t: Real) => (x: Real) => within(c)(x) && compare(x, t) <= 0;
  const found = (t: Real) => probability(outcomes, ({ accepted: x }) => x !== undefined && compare(x, t) <= 0);
  const shares = X.filter(({ x }) => within(c)(x)).map(
    ({ x: t }, i) =>
      [
        `law up to value ${i + 1}`,
        equal(found(t).times(p), probability(X, below(t)).times(ONE.minus(q.power(k)))),
      ] as const,
  );
  return all({
    ...Object.fromEntries(shares),
    'none found': equal(
      probability(outcomes, ({ accepted }) => accepted === undefined),
      q.power(k).times(factor),
    ),
    draws: equal(
      expectation(outcomes, ({ draws }) => real(draws)),
      meanDraws(q, k),
    ),
  });
};

export default identity({
  title: {
    en: 'Drawing again until the value is acceptable yields the conditional law, after a geometric number of draws',
    zh: '反复采样直到满足条件，得到的正是条件分布，采样次数服从几何分布',
  },
  statement: String.raw`T=\min\{t:|X_t|\le c\}:\quad P(X_T\le x,\,T\le k)=P(X\le x\mid|X|\le c)\,(1-q^k),\quad E[\min(T,k)]=\sum_{i<k}q^i,\quad q=P(|X|>c)`,
  source: kexue(8620, 'rejection', 'sampling distributions: truncation; on finite laws, for k draws at most'),
  constants: { one: 1 },
  forAll: {
    n: integers(1, 2),
    X: finiteLaw('n'),
    c: near(nonnegative, ({ X }) => X[0]!.x.abs()),
    k: integers(1, 3),
  },
  assume: { 'c can be met': ({ X, c }) => moreThan(probability(X, within(c)), 0) },
  conclude: ({ X, c, k }, { one }) => conditional(X, c, k, one),
  failsIf: {
    'a thousandth more are lost': { constants: { one: '1001/1000' } },
    'the last draw is kept, whatever it is': {
      conclude: ({ X, c, k }) => {
        const kept = rejection(X, within(c), k).map(({ x, p }) => ({ x: x.draws === k ? ONE : real(0), p }));
        return equal(
          expectation(kept, (x) => x),
          ONE.minus(probability(X, within(c))).power(k),
        );
      },
    },
    'what is beyond c is moved to c': {
      conclude: ({ X, c }) => {
        const clipped = expectation(X, (x) => (within(c)(x) ? x.abs() : c));
        const p = probability(X, within(c));
        return equal(
          clipped.times(p),
          expectation(X, (x) => (within(c)(x) ? x.abs() : real(0))),
        );
      },
    },
  },
  superfluous: {
    'c can be met or not': { drop: 'c can be met', reason: 'in this form, for k draws, both sides are 0 then' },
  },
});
