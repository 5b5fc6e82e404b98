import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { compoundExp } from '../../src/models/exponential.ts';
import { all, atMost, equal, iff, moreThan } from '../../src/statement.ts';

/** The arithmetic mean of 1 and n times 1 + x/n is 1 + x/(n + 1), and exceeds the geometric one unless x = 0. */
export default inequality({
  title: {
    en: '(1 + x/n)^n increases with n as long as x > −n, and is constant for x = 0 alone',
    zh: 'x > −n 时 (1 + x/n)^n 随 n 递增，仅当 x = 0 时不变',
  },
  statement: String.raw`x > -n \implies \Bigl(1+\frac xn\Bigr)^n \le \Bigl(1+\frac x{n+1}\Bigr)^{n+1},\quad \text{with equality} \iff x=0`,
  source: kexue(8601, 'exp-limit', 'exponential definition, eq. (11): the limit is one from below'),
  constants: { one: 1 },
  forAll: { n: integers(1, 30), t: strictlyBetween(-1, 3) },
  assume: { 'x > −n': { holds: ({ t }) => moreThan(t, -1), without: { t: between(-8, 3) } } },
  tight: true,
  conclude: ({ n, t }, { one }) => {
    const x = t.times(n);
    const [now, next] = [compoundExp(n, x), compoundExp(n + 1, x)];
    return all({ order: atMost(now.times(one), next), equality: iff(equal(now, next), equal(x, 0)) });
  },
  failsIf: {
    'x may be less than −n': { drop: 'x > −n' },
    'by a thousandth': { constants: { one: '1001/1000' } },
    'with one factor more, (1 + x/n)^{n+1}': {
      conclude: ({ n, t }) => {
        const power = (m: number) => compoundExp(m, t.times(n)).times(t.times(n).over(m).plus(1));
        return atMost(power(n), power(n + 1));
      },
    },
  },
});
