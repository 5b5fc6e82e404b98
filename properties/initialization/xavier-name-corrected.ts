import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { glorot, lecun, type Shape } from '../../src/models/dense.ts';
import { ONE, real } from '../../src/numbers/real.ts';
import { all, equal, iff } from '../../src/statement.ts';

const variance = (m: number, n: number, shape: Shape) => glorot({ fanIn: m, fanOut: n }, shape).variance;

export default identity({
  title: {
    en: 'Xavier initialization: a compromise, 2/(m + n) between 1/m and 1/n, and 1/m just when m = n',
    zh: 'Xavier 初始化：方差 2/(m + n) 是 1/m 与 1/n 的折中，等于 1/m 当且仅当 m = n',
  },
  statement: String.raw`\operatorname{Var}w=\frac2{m+n},\qquad \operatorname{Var}w=\frac1m\iff m=n`,
  source: kexue(
    8620,
    'xavier-name',
    'NTK parameterization, first sentence; as Glorot & Bengio (2010) have it, eqs. (12) and (16)',
  ),
  constants: { two: 2 },
  forAll: { m: integers(1, 32), n: integers(1, 32) },
  conclude: ({ m, n }, { two }) =>
    all({
      normal: equal(variance(m, n, 'normal'), two.over(m + n)),
      uniform: equal(variance(m, n, 'uniform'), two.over(m + n)),
      'the mean of the fans': equal(ONE.over(variance(m, n, 'normal')), real(m).plus(n).over(2)),
      'LeCun just for m = n': iff(equal(variance(m, n, 'normal'), lecun({ fanIn: m }).variance), equal(m, n)),
    }),
  failsIf: {
    'a thousandth more than 2': { constants: { two: '2001/1000' } },
    '1/(m + n)': { constants: { two: 1 } },
    'the mean of 1/m and 1/n': {
      conclude: ({ m, n }) => equal(variance(m, n, 'normal'), ONE.over(m).plus(ONE.over(n)).over(2)),
    },
  },
});
