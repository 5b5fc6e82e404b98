import { kexue } from '../../src/claim.ts';
import { log1p, type Real, real } from '../../src/numbers/real.ts';
import { all, atLeast } from '../../src/statement.ts';
import { entriesOf, leastIntegers } from '../../src/wording/least.ts';

/**
 * log of E_n(x) e^{−x}, at most 0 and falling to either side of 0: the error is largest at the ends ±R, and at most δ where
 * this is at least log(1 − δ).
 */
const logRatio = (n: number, x: Real) => log1p(x.over(n)).times(n).minus(x);

const enough = (n: number, R: Real, delta: Real) =>
  all({
    'at R': atLeast(logRatio(n, R), log1p(delta.negated())),
    'at −R': atLeast(logRatio(n, R.negated()), log1p(delta.negated())),
  });

export default leastIntegers({
  title: {
    en: 'Scores up to 3 need n = 45 for an error of a tenth, scores up to 24 n = 2750, and ten times that for a hundredth',
    zh: '得分至多为 3 时，10% 误差需 n = 45；至多为 24 时需 n = 2750；1% 误差约需十倍',
  },
  statement: String.raw`\min\Bigl\{n: \sup_{|x|\le R}\bigl|1-(1+\tfrac xn)^ne^{-x}\bigr| \le \delta\Bigr\} = 6, 45, 310, 2750 \ (\delta=0.1),\ 51, 450, 3190, 28672\ (\delta=0.01),\quad R=1,3,8,24`,
  source: kexue(8601, 'exp-limit', 'exponential definition, eq. (11): the n that it takes'),
  enough: (n, { row: delta, column: R }) => enough(n, R, delta),
  entries: entriesOf(
    [
      [real('1/10'), [6, 45, 310, 2750]],
      [real('1/100'), [51, 450, 3190, 28672]],
    ],
    [1, 3, 8, 24].map(real),
  ),
});
