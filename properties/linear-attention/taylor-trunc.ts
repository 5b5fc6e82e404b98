import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { taylorRemainder, taylorTerm } from '../../src/models/exponential.ts';
import { exp } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'For positive scores the truncated series falls short, by the next term at least, and e^x times it at most',
    zh: '得分为正时截断级数偏小：至少差下一项，至多差下一项的 e^x 倍',
  },
  statement: String.raw`x\ge0:\quad \frac{x^{n+1}}{(n+1)!} \le e^x-\sum_{m\le n}\frac{x^m}{m!} \le e^x\,\frac{x^{n+1}}{(n+1)!}`,
  source: kexue(8601, 'taylor-trunc', 'Taylor expansion, eq. (7), with x = q·k'),
  constants: { least: 1, most: 1 },
  forAll: { x: between(0, 12), n: integers(0, 20) },
  assume: { 'x ≥ 0': { holds: ({ x }) => atLeast(x, 0), without: { x: between(-12, 12) } } },
  tight: true,
  conclude: ({ x, n }, { least, most }) => {
    const [rest, next] = [taylorRemainder(n, x), taylorTerm(n + 1, x)];
    return all({ least: atLeast(rest, next.times(least)), most: atMost(rest, next.times(most).times(exp(x))) });
  },
  failsIf: {
    'x may be negative': { drop: 'x ≥ 0' },
    'a thousandth more at least': { constants: { least: '1001/1000' } },
    'a thousandth less at most': { constants: { most: '999/1000' } },
    'one order better': {
      conclude: ({ x, n }) => atMost(taylorRemainder(n, x), taylorTerm(n + 2, x).times(exp(x))),
    },
  },
});
