import { logUpperTail } from '../../src/chance/chi-square.ts';
import { normal, vector } from '../../src/chance/samplers.ts';
import {
  standardDeviationAsVariance,
  stuck,
  uniformForNormal,
  varianceTooLarge,
} from '../../src/chance/wrong-samplers.ts';
import { kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { between } from '../../src/draw/reals.ts';
import { dot, exp, ONE, real } from '../../src/numbers/real.ts';
import { atLeast, equal } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

export default probability({
  title: { en: 'The squared length of a Gaussian vector has the law χ²ₙ/n', zh: '高斯向量模长平方服从 χ²ₙ/n' },
  statement: String.raw`u\sim N(0,I/n) \implies P(\|u\|^2\ge t)=P(\chi^2_n\ge nt)`,
  source: kexue(8679, 'unit-norm', 'the unit-norm lemma: the law of |u|², whose tails the lemma bounds'),
  forAll: { n: integers(1, 200), t: between('1/2', '3/2') },
  sample: ({ n }) => vector(n, normal(0, `1/${n}`)),
  event: (u, { t }) => {
    const x = Array.from(u, real.double);
    return atLeast(dot(x, x), t);
  },
  conclude: ({ P, n, t }) => equal(P, exp(logUpperTail(n, t))),
  failsIf: {
    'the variance is 5 % too large': {
      forAll: { n: integers(100, 400), t: between('9/10', '11/10') },
      sample: ({ n }) => vector(n, varianceTooLarge(0, `1/${n}`)),
    },
    '1/n is the standard deviation': { sample: ({ n }) => vector(n, standardDeviationAsVariance(0, `1/${n}`)) },
    'uniform, of the same variance': {
      forAll: { n: integers(20, 40), t: between('13/10', '3/2') },
      sample: ({ n }) => vector(n, uniformForNormal(0, `1/${n}`)),
    },
    'one number over and over': {
      forAll: { n: only(8), t: only(ONE) },
      sample: ({ n }) => vector(n, stuck(normal(0, `1/${n}`))),
    },
  },
});
