import { logInnerProductTail } from '../../src/chance/inner-product.ts';
import { kexue, ofKind } from '../../src/claim.ts';
import { log, type Real, real } from '../../src/numbers/real.ts';
import { atMost, every } from '../../src/statement.ts';

const CASES = [101, 11].flatMap((n) => ['0.9', '0.5', '0.1'].map((eps) => ({ n, eps: real(eps) })));

const bounded = (cases: typeof CASES, c: Real, four: Real) =>
  every(cases, ({ n, eps }) => atMost(logInnerProductTail(n, eps), log(four).minus(eps.squared().times(n).over(c))))!;

export default ofKind('inequality')({
  title: {
    en: 'The orthogonality lemma in odd dimensions, at some points',
    zh: '奇数维下的正交性引理：在若干点上的验证',
  },
  statement: String.raw`n=11,101,\ \varepsilon=0.1,0.5,0.9:\quad P\bigl(|\langle u,v\rangle|\ge\varepsilon\bigr)\le 4\exp\Bigl(-\frac{\varepsilon^2 n}{8}\Bigr)`,
  source: kexue(8679, 'orthogonality', 'orthogonality lemma, eq. (13); the exact law for odd n'),
  constants: { c: 8, four: 4 },
  forAll: {},
  conclude: (_, { c, four }) => bounded(CASES, c!, four!),
  failsIf: {
    'the rate of small ε, for every ε': { constants: { c: 2 } },
    '1/2 in front, for n = 11 and ε = 0.1': {
      constants: { four: '1/2' },
      conclude: (_, { c, four }) => bounded(CASES.slice(-1), c!, four!),
    },
  },
});
