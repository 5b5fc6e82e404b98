import { kexue } from '../../src/claim.ts';
import { taylorError } from '../../src/models/exponential.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { all, atMost } from '../../src/statement.ts';
import { entriesOf, leastIntegers } from '../../src/wording/least.ts';

/** At the ends ±R, where the relative error is largest. */
const enough = (n: number, R: Real, delta: Real) =>
  all({
    'at R': atMost(taylorError(n, R).abs(), delta),
    'at −R': atMost(taylorError(n, R.negated()).abs(), delta),
  });

export default leastIntegers({
  title: {
    en: 'Scores up to 3 need order 10 for an error of a tenth, scores up to 24 order 85',
    zh: '得分至多为 3 时，10% 误差需 10 阶；至多为 24 时需 85 阶',
  },
  statement: String.raw`\min\Bigl\{n: \sup_{|x|\le R}\bigl|1-P_n(x)e^{-x}\bigr| \le \delta\Bigr\} = 3, 10, 28, 85 \ (\delta=0.1),\ 5, 12, 30, 87\ (\delta=0.01),\quad R=1,3,8,24`,
  source: kexue(8601, 'taylor-trunc', 'Taylor expansion, eq. (7): the order that it takes'),
  enough: (n, { row: delta, column: R }) => enough(n, R, delta),
  entries: entriesOf(
    [
      [real('1/10'), [3, 10, 28, 85]],
      [real('1/100'), [5, 12, 30, 87]],
    ],
    [1, 3, 8, 24].map(real),
  ),
});
