import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { taylorRemainder, taylorTerm } from '../../src/models/exponential.ts';
import { exp, type Real } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

/** e^x − P_n(x), with the sign that makes it positive for x < 0. */
const signed = (n: number, rest: Real) => (n % 2 === 1 ? rest : rest.negated());

export default inequality({
  title: {
    en: 'For negative scores the truncated series errs by at most the next term, to either side in turn',
    zh: '得分为负时截断误差不超过下一项，且正负交替',
  },
  statement: String.raw`x\le0:\quad 0 \le (-1)^{n+1}\Bigl(e^x-\sum_{m\le n}\frac{x^m}{m!}\Bigr) \le \frac{|x|^{n+1}}{(n+1)!}`,
  source: kexue(8601, 'taylor-trunc', 'Taylor expansion, eq. (7), with x = q·k'),
  constants: { most: 1 },
  forAll: { x: between(-12, 0), n: integers(0, 20) },
  assume: { 'x ≤ 0': { holds: ({ x }) => atMost(x, 0), without: { x: between(-12, 12) } } },
  tight: true,
  conclude: ({ x, n }, { most }) => {
    const rest = signed(n, taylorRemainder(n, x));
    return all({ 'on that side': atLeast(rest, 0), most: atMost(rest, taylorTerm(n + 1, x.abs()).times(most)) });
  },
  failsIf: {
    'x may be positive': { drop: 'x ≤ 0' },
    'a thousandth less': { constants: { most: '999/1000' } },
    'always too small': { conclude: ({ x, n }) => atLeast(taylorRemainder(n, x), 0) },
    'relative to e^x, as for positive scores': {
      conclude: ({ n, x }) => atMost(signed(n, taylorRemainder(n, x)), taylorTerm(n + 1, x.abs()).times(exp(x))),
    },
  },
});
