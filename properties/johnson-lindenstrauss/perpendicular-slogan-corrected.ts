import { logUpperTail } from '../../src/chance/chi-square.ts';
import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, positive } from '../../src/draw/reals.ts';
import { logEvenInnerProductTail } from '../../src/models/inner-product-tail.ts';
import { exp, ONE } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'Two random vectors are nearly perpendicular in high dimensions: Chebyshev already shows it',
    zh: '高维空间中两个随机向量几乎垂直：切比雪夫不等式即可说明',
  },
  statement: String.raw`u,v\sim N(0,I/n) \text{ independent},\ \varepsilon>0 \implies P\bigl(|\langle u,v\rangle|\ge\varepsilon\bigr) \le \frac{1}{n\varepsilon^2} \to 0 \quad (n\to\infty)`,
  source: kexue(8679, 'perpendicular-slogan', 'introduction, for random vectors; the exact law for n = 2m'),
  constants: { variance: 1 },
  forAll: { m: integers(1, 64), eps: positive },
  conclude: ({ m, eps }, { variance }) =>
    atMost(exp(logEvenInnerProductTail(m, eps)), variance.over(eps.squared().times(2 * m))),
  failsIf: {
    'v is u': {
      conclude: ({ m, eps }) => atMost(exp(logUpperTail(2 * m, eps)), ONE.over(eps.squared().times(2 * m))),
    },
    'less than a third of the variance': {
      constants: { variance: '0.32' },
      forAll: { m: integers(32, 64), eps: between('1/10', '1/5') },
    },
  },
  superfluous: {
    'a third of the variance will do': {
      constants: { variance: '1/3' },
      reason: 'nε²P is largest near √n·ε = 1.19, where it is 0.3294 for n = 128, and 0.3314… for a normal number',
    },
  },
});
