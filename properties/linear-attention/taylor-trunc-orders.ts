import { kexue } from '../../src/claim.ts';
import { taylorError } from '../../src/models/exponential.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, atMost, not } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

/** At the ends ±R, where the relative error is largest. */
const enough = (n: number, R: Real, delta: Real) =>
  all({
    'at R': atMost(taylorError(n, R).abs(), delta),
    'at −R': atMost(taylorError(n, R.negated()).abs(), delta),
  });

export default existence({
  title: {
    en: 'Scores up to 3 need order 10 for an error of a tenth, scores up to 24 order 85',
    zh: '得分至多为 3 时，10% 误差需 10 阶；至多为 24 时需 85 阶',
  },
  statement: String.raw`\min\Bigl\{n: \sup_{|x|\le R}\bigl|1-P_n(x)e^{-x}\bigr| \le \delta\Bigr\} = 3, 10, 28, 85 \ (\delta=0.1),\ 5, 12, 30, 87\ (\delta=0.01),\quad R=1,3,8,24`,
  source: kexue(8601, 'taylor-trunc', 'Taylor expansion, eq. (7): the order that it takes'),
  constants: { less: 1 },
  witness: {
    ranges: [1, 3, 8, 24],
    tenth: [3, 10, 28, 85],
    hundredth: [5, 12, 30, 87],
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
    'one order less': { witness: { tenth: [3, 9, 28, 85] } },
    'one order more': { witness: { hundredth: [5, 12, 30, 88] } },
  },
  unvaried: { less: 'it stands for the step from one order to the next' },
});
