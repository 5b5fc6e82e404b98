import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { between } from '../../src/draw/reals.ts';
import { taylorExp } from '../../src/models/exponential.ts';
import { atLeast, iff, moreThan } from '../../src/statement.ts';

const score = between(-12, 12);

/** P_n′ = P_{n−1}, of even order, is positive. */
export default implication({
  title: {
    en: 'Truncated at an odd order the series keeps the order of all scores',
    zh: '奇数阶截断级数保持所有得分的大小次序',
  },
  statement: String.raw`n \text{ odd} \implies \bigl(P_n(x) > P_n(y) \iff x > y\bigr)`,
  source: kexue(8601, 'taylor-positivity', 'Taylor expansion, eqs. (7) and (10): the order of the weights'),
  forAll: { m: integers(0, 5), x: score, y: near(score, ({ x }) => x) },
  conclude: ({ m, x, y }) => iff(moreThan(taylorExp(2 * m + 1, x), taylorExp(2 * m + 1, y)), moreThan(x, y)),
  failsIf: {
    'n is even': {
      conclude: ({ m, x, y }) => iff(moreThan(taylorExp(2 * m + 2, x), taylorExp(2 * m + 2, y)), moreThan(x, y)),
    },
    'and is positive': { conclude: ({ m, x }) => moreThan(taylorExp(2 * m + 1, x), 0) },
    'equality is let in on one side': {
      conclude: ({ m, x, y }) => iff(moreThan(taylorExp(2 * m + 1, x), taylorExp(2 * m + 1, y)), atLeast(x, y)),
    },
  },
});
