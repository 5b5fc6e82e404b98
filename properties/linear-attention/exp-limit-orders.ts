import { kexue } from '../../src/claim.ts';
import { log1p, type Real } from '../../src/numbers/real.ts';
import { all, atLeast, not } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

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

export default existence({
  title: {
    en: 'Scores up to 3 need n = 45 for an error of a tenth, scores up to 24 n = 2750, and ten times that for a hundredth',
    zh: '得分至多为 3 时，10% 误差需 n = 45；至多为 24 时需 n = 2750；1% 误差约需十倍',
  },
  statement: String.raw`\min\Bigl\{n: \sup_{|x|\le R}\bigl|1-(1+\tfrac xn)^ne^{-x}\bigr| \le \delta\Bigr\} = 6, 45, 310, 2750 \ (\delta=0.1),\ 51, 450, 3190, 28672\ (\delta=0.01),\quad R=1,3,8,24`,
  source: kexue(8601, 'exp-limit', 'exponential definition, eq. (11): the n that it takes'),
  constants: { less: 1 },
  witness: {
    ranges: [1, 3, 8, 24],
    tenth: [6, 45, 310, 2750],
    hundredth: [51, 450, 3190, 28672],
  },
  conclude: ({ ranges, tenth, hundredth }, { less }) => {
    const least = (orders: readonly Real[], delta: Real) =>
      all(
        Object.fromEntries(
          orders.map((order, i) => {
            const [n, R] = [order.toNumber(), ranges[i]!];
            const fewer = n - less.toNumber();
            return [
              `R = ${R.toNumber()}`,
              all({ enough: enough(n, R, delta), 'one less': not(enough(fewer, R, delta)) }),
            ];
          }),
        ),
      );
    return all({ tenth: least(tenth, less.over(10)), hundredth: least(hundredth, less.over(100)) });
  },
  failsIf: {
    'one less': { witness: { tenth: [6, 45, 309, 2750] } },
    'one more': { witness: { hundredth: [51, 450, 3190, 28673] } },
  },
  unvaried: { less: 'it stands for the step from one order to the next' },
});
