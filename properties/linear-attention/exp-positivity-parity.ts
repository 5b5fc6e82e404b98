import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { between } from '../../src/draw/reals.ts';
import { compoundExp } from '../../src/models/exponential.ts';
import { real } from '../../src/numbers/real.ts';
import { all, atLeast, equal, iff, moreThan } from '../../src/statement.ts';

const score = between(-16, 16);

export default implication({
  title: {
    en: '(1 + x/n)^n is never negative for even n and keeps the order of all scores for odd n, but not both',
    zh: 'n 为偶数时 (1 + x/n)^n 非负，n 为奇数时保持次序，二者不可兼得',
  },
  statement: String.raw`n \text{ even} \implies E_n(x) \ge 0,\ E_n(x) = 0 \iff x=-n;\qquad n \text{ odd} \implies \bigl(E_n(x) > E_n(y) \iff x>y\bigr)`,
  source: kexue(8601, 'exp-positivity', 'exponential definition, eqs. (12) and (13): what holds for all scores'),
  constants: { zero: -1 },
  forAll: {
    n: integers(1, 8),
    x: near(score, ({ n }) => real(-n)),
    y: near(score, ({ x }) => x),
  },
  conclude: ({ n, x, y }, { zero }) =>
    n % 2 === 0
      ? all({
          'not negative': atLeast(compoundExp(n, x), 0),
          'zero at −n': iff(equal(compoundExp(n, x), 0), equal(x, zero.times(n))),
        })
      : iff(moreThan(compoundExp(n, x), compoundExp(n, y)), moreThan(x, y)),
  failsIf: {
    'zero a thousandth away': { constants: { zero: '-1001/1000' } },
    'positive for even n': { conclude: ({ n, x }) => moreThan(compoundExp(2 * n, x), 0) },
    'not negative for odd n': { conclude: ({ n, x }) => atLeast(compoundExp(2 * n - 1, x), 0) },
    'the order is kept for even n': {
      conclude: ({ n, x, y }) => iff(moreThan(compoundExp(2 * n, x), compoundExp(2 * n, y)), moreThan(x, y)),
    },
  },
});
