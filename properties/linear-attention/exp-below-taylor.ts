import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { compoundExp, taylorExp } from '../../src/models/exponential.ts';
import { exp } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

/** The coefficient of x^m in E_n is n(n−1)⋯(n−m+1)/n^m ≤ 1 times 1/m!. */
export default inequality({
  title: {
    en: 'At the same order, and for scores ≥ 0, the Taylor polynomial is nearer to e^x than (1 + x/n)^n',
    zh: '同阶且得分非负时，Taylor 多项式比 (1 + x/n)^n 更接近 e^x',
  },
  statement: String.raw`x\ge0:\quad \Bigl(1+\frac xn\Bigr)^n \le \sum_{m\le n}\frac{x^m}{m!} \le e^x`,
  source: kexue(8601, ['exp-limit', 'taylor-trunc'], 'eqs. (7) and (11): the two schemes compared'),
  constants: { one: 1 },
  forAll: { n: integers(1, 20), x: between(0, 16) },
  assume: { 'x ≥ 0': { holds: ({ x }) => atLeast(x, 0), without: { x: between(-16, 16) } } },
  tight: true,
  conclude: ({ n, x }, { one }) =>
    all({
      'below Taylor': atMost(compoundExp(n, x).times(one), taylorExp(n, x)),
      'below e^x': atMost(taylorExp(n, x), exp(x)),
    }),
  failsIf: {
    'x may be negative': { drop: 'x ≥ 0' },
    'by a thousandth': { constants: { one: '1001/1000' } },
    'one order less is as good': { conclude: ({ n, x }) => atMost(compoundExp(n, x), taylorExp(n - 1, x)) },
  },
});
