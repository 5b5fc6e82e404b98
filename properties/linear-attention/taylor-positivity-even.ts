import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { taylorExp, taylorTerm } from '../../src/models/exponential.ts';
import { atLeast, moreThan } from '../../src/statement.ts';

/** At a minimum x of P_n the derivative P_{n−1} is 0, and P_n(x) = x^n/n!; for n = 2 that is 1/2, at x = −1. */
export default implication({
  title: {
    en: 'Truncated at an even order the series is positive for every score: and at least 1/2 for n = 2',
    zh: '偶数阶截断级数对任何得分都为正，n = 2 时至少为 1/2',
  },
  statement: String.raw`n \text{ even} \implies P_n(x) > 0 \text{ for all } x;\qquad P_2(x) \ge \tfrac12`,
  source: kexue(8601, 'taylor-positivity', 'Taylor expansion, eqs. (7) and (10): weights that are positive'),
  constants: { half: '1/2' },
  forAll: { m: integers(0, 8), x: between(-40, 40) },
  tight: true,
  conclude: ({ m, x }, { half }) => (m === 1 ? atLeast(taylorExp(2, x), half) : moreThan(taylorExp(2 * m, x), 0)),
  failsIf: {
    'n is odd': { conclude: ({ m, x }) => moreThan(taylorExp(2 * m + 1, x), 0) },
    'a thousandth more than 1/2': { constants: { half: '501/1000' } },
    'and a larger score has a larger value': {
      conclude: ({ m, x }) => moreThan(taylorExp(2 * m + 2, x.plus(1)), taylorExp(2 * m + 2, x)),
    },
    'at least its last term': { conclude: ({ m, x }) => atLeast(taylorExp(2 * m, x), taylorTerm(2 * m, x)) },
  },
});
