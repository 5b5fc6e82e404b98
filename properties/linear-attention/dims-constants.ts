import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { exp, real, sum } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, lessThan } from '../../src/statement.ts';

/** Σ_{m≤n} d^m = (d^{n+1} − 1)/(d − 1), and (1 + 1/d)^n < e^{n/d}. */
export default inequality({
  title: {
    en: 'Taylor features number less than 2d^n whatever the order; those of (1 + x/n)^n less than e^{n/d} d^n',
    zh: '无论几阶，Taylor 特征少于 2d^n 个；(1 + x/n)^n 的特征少于 e^{n/d} d^n 个',
  },
  statement: String.raw`d\ge2:\quad \sum_{m\le n} d^m < 2\,d^n;\qquad d,n\ge1:\quad (d+1)^n < e^{n/d}\,d^n`,
  source: kexue(8601, 'dims', 'analysis of the results, first paragraph, with constants'),
  constants: { two: 2, one: 1 },
  forAll: { d: integers(2, 64), n: integers(1, 40) },
  assume: { 'd ≥ 2': { holds: ({ d }) => atLeast(d, 2), without: { d: integers(1, 64) } } },
  tight: true,
  conclude: ({ d, n }, { two, one }) => {
    const order = real(d).power(n);
    return all({
      Taylor: lessThan(sum(Array.from({ length: n + 1 }, (_, m) => real(d).power(m))), order.times(two)),
      compound: lessThan(real(d + 1).power(n), order.times(exp(one.times(n).over(d)))),
    });
  },
  failsIf: {
    'd may be 1': { drop: 'd ≥ 2' },
    'a thousandth less than 2': { constants: { two: '1.999' } },
    'a thousandth less in the exponent': {
      constants: { one: '0.999' },
      forAll: { d: integers(600, 2000), n: integers(1, 3) },
    },
    'the second scheme, too, has less than 2 d^n': {
      conclude: ({ d, n }) => atMost(real(d + 1).power(n), real(d).power(n).times(2)),
    },
  },
});
