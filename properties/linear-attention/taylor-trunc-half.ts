import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { taylorError } from '../../src/models/exponential.ts';
import { log, type Real, real } from '../../src/numbers/real.ts';
import { all, atLeast, lessThan } from '../../src/statement.ts';

const LOG_2 = log(2);

/**
 * The relative error at x > 0 is P(X ≤ x) for X of law Γ(n + 1, 1), whose median lies above n + 2/3 (Chen and Rubin 1986)
 * and at or below n + log 2 (Choi 1994), with equality for n = 0.
 */
export default inequality({
  title: {
    en: 'No order serves for all scores: half of e^x is lost at a score between n + 2/3 and n + log 2',
    zh: '没有对所有得分都合适的阶数：得分到 n + 2/3 与 n + log 2 之间时，e^x 已丢失一半',
  },
  statement: String.raw`1-P_n(x)e^{-x} < \tfrac12 \text{ at } x = n+\tfrac23,\quad \ge \tfrac12 \text{ at } x = n+\log2`,
  source: kexue(8601, 'taylor-trunc', 'Taylor expansion, eq. (7): where it is not good'),
  constants: { good: '2/3', bad: 1 },
  forAll: { n: integers(0, 60) },
  tight: true,
  conclude: ({ n }, { good, bad }) => {
    const at = (shift: Real) => taylorError(n, shift.plus(n));
    return all({ 'not yet': lessThan(at(good), '1/2'), 'from there on': atLeast(at(LOG_2.times(bad)), '1/2') });
  },
  failsIf: {
    'a thousandth more than 2/3': { constants: { good: '0.6674' }, forAll: { n: integers(30, 60) } },
    'a thousandth less than log 2': { constants: { bad: '999/1000' } },
    'it is never reached': {
      conclude: ({ n }) => lessThan(taylorError(n, LOG_2.plus(n)), '1/2'),
    },
    'at twice the order all is well again': { conclude: ({ n }) => lessThan(taylorError(n, real(2 * n + 1)), '1/2') },
  },
});
