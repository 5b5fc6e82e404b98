import { inequality, kexue } from '../../src/claim.ts';
import { integersAbove } from '../../src/draw/above.ts';
import { between } from '../../src/draw/reals.ts';
import { taylorRemainder, taylorTerm } from '../../src/models/exponential.ts';
import { ONE, type Real, real } from '../../src/numbers/real.ts';
import { atMost, moreThan } from '../../src/statement.ts';

/** Each term after the (n + 1)-st is at most |x|/(n + 2) of the one before. */
const rest = (n: number, x: Real) => taylorTerm(n + 1, x.abs()).over(ONE.minus(x.abs().over(n + 2)));

export default inequality({
  title: {
    en: 'The exponential series converges to e^{q·k} for every score, geometrically once n exceeds the score',
    zh: '指数级数对任何得分收敛到 e^{q·k}；n 超过得分后误差按几何级数下降',
  },
  statement: String.raw`n+2 > |x| \implies \Bigl|e^x-\sum_{m=0}^n \frac{x^m}{m!}\Bigr| \le \frac{|x|^{n+1}}{(n+1)!}\,\frac1{1-|x|/(n+2)} \to 0`,
  source: kexue(8601, 'taylor-series', 'Taylor expansion, eq. (6), with x = q·k'),
  constants: { two: 2, one: 1 },
  forAll: { x: between(-12, 12), n: integersAbove(({ x }) => x.abs()) },
  assume: {
    'n + 2 > |x|': {
      holds: ({ x, n }, { two }) => moreThan(two.plus(n), x.abs()),
      without: { n: integersAbove(() => real(0)) },
    },
  },
  tight: true,
  conclude: ({ x, n }, { one }) => atMost(taylorRemainder(n, x).abs(), rest(n, x).times(one)),
  failsIf: {
    'n may be small': { drop: 'n + 2 > |x|' },
    'a thousandth less': { constants: { one: '999/1000' } },
    'the first term left out bounds the error': {
      conclude: ({ x, n }) => atMost(taylorRemainder(n, x).abs(), taylorTerm(n + 1, x.abs())),
    },
    'the terms fall off like 1/(n + 4)': {
      conclude: ({ x, n }) =>
        atMost(taylorRemainder(n, x).abs(), taylorTerm(n + 1, x.abs()).over(ONE.minus(x.abs().over(n + 4)))),
    },
  },
  unvaried: { two: 'the hypothesis is varied by leaving it out' },
});
