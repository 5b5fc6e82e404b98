import { kexue } from '../../src/claim.ts';
import { between } from '../../src/draw/reals.ts';
import { taylorRemainder, taylorTerm } from '../../src/models/exponential.ts';
import { ONE } from '../../src/numbers/real.ts';
import { atLeast } from '../../src/statement.ts';
import { limit } from '../../src/wording/limit.ts';

/** The terms after the (n + 1)-st fall at least like the powers of x/(n + 2). */
export default limit({
  title: {
    en: 'What the truncated series leaves out is the next term, up to a factor 1 + O(1/n): faster than any power of n',
    zh: '截断级数的误差恰为下一项，至多差因子 1 + O(1/n)：比 n 的任何幂次都快',
  },
  statement: String.raw`0\le x\le4:\quad \frac{x^{n+1}}{(n+1)!} \le e^x-\sum_{m\le n}\frac{x^m}{m!} \le \frac{x^{n+1}}{(n+1)!}\,\frac1{1-x/(n+2)}`,
  source: kexue(8601, 'taylor-trunc', 'Taylor expansion, eq. (7): how fast'),
  constants: { least: 1, most: 1 },
  forAll: { x: between(0, 4) },
  ladder: [4, 8, 16],
  assume: { 'x ≥ 0': { holds: ({ x }) => atLeast(x, 0), without: { x: between(-4, 4) } } },
  error: ({ x }, n) => taylorRemainder(n, x),
  rate: ({ x }, n) => taylorTerm(n + 1, x),
  quotient: ({ x }, n, { least, most }) => [least, most.over(ONE.minus(x.over(n + 2)))],
  failsIf: {
    'x may be negative': { drop: 'x ≥ 0' },
    'a thousandth more at least': { constants: { least: '1.001' } },
    'a thousandth less at most': { constants: { most: '0.999' } },
    'the last term kept is the error': { rate: ({ x }, n) => taylorTerm(n, x) },
  },
});
