import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { real, sum } from '../../src/numbers/real.ts';
import { all, atMost, lessThan } from '../../src/statement.ts';

/** 1 + d + … + d^n. */
const taylor = (d: number, n: number) => sum(Array.from({ length: n + 1 }, (_, m) => real(d).power(m)));
const compound = (d: number, n: number) => real(d + 1).power(n);

export default inequality({
  title: {
    en: 'For a fixed order n both schemes have a number of features of order d^n: between d^n and 2^n d^n',
    zh: '固定 n 时，两种方案的维数都是 d^n 量级：介于 d^n 与 2^n d^n 之间',
  },
  statement: String.raw`d,n\ge1:\quad d^n < \sum_{m\le n} d^m \le (d+1)^n \le 2^n d^n`,
  source: kexue(8601, 'dims', 'analysis of the results, first paragraph; n fixed, d → ∞'),
  constants: { two: 2 },
  forAll: { d: integers(1, 1000), n: integers(1, 30) },
  tight: true,
  conclude: ({ d, n }, { two }) =>
    all({
      'more than d^n': lessThan(real(d).power(n), taylor(d, n)),
      'Taylor has fewer': atMost(taylor(d, n), compound(d, n)),
      'at most 2^n d^n': atMost(compound(d, n), two.power(n).times(real(d).power(n))),
    }),
  failsIf: {
    'a thousandth less than 2': { constants: { two: '1.999' } },
    'at most n d^n': {
      conclude: ({ d, n }) => atMost(compound(d, n), real(d).power(n).times(n)),
    },
    'd^{n−1} is enough': {
      conclude: ({ d, n }) =>
        atMost(
          compound(d, n),
          real(d)
            .power(n - 1)
            .times(real(2).power(n)),
        ),
    },
  },
});
