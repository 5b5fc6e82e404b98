import { logUpperTail } from '../../src/chance/chi-square.ts';
import { logInnerProductTail } from '../../src/chance/inner-product.ts';
import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { positive } from '../../src/draw/reals.ts';
import { exp, ONE, real } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'Two random vectors are nearly perpendicular in high dimensions: Chebyshev already shows it',
    zh: '高维空间中两个随机向量几乎垂直：切比雪夫不等式即可说明',
  },
  statement: String.raw`u,v\sim N(0,I/n) \text{ independent},\ \varepsilon>0 \implies P\bigl(|\langle u,v\rangle|\ge\varepsilon\bigr) \le \frac{1}{n\varepsilon^2} \to 0 \quad (n\to\infty)`,
  source: kexue(8679, 'perpendicular-slogan', 'introduction, for random vectors; the exact law'),
  constants: { variance: 1 },
  forAll: { n: integers(1, 128), eps: positive },
  conclude: ({ n, eps }, { variance }) =>
    atMost(exp(logInnerProductTail(n, eps)), variance.over(eps.squared().times(n))),
  failsIf: {
    'v is u': {
      conclude: ({ n, eps }) => atMost(exp(logUpperTail(n, eps)), ONE.over(eps.squared().times(n))),
    },
    'less than a third of the variance': {
      constants: { variance: '0.3313' },
      forAll: { n: only(3_000), eps: only(real('0.0217')) },
    },
  },
  superfluous: {
    'a third of the variance will do': {
      constants: { variance: '1/3' },
      reason: 'nε²P is largest near √n·ε = 1.19, where it is 0.3294 for n = 128, and 0.3314… for a normal number',
    },
  },
});
