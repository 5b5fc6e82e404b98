import { logInnerProductTail } from '../../src/chance/inner-product.ts';
import { matrix, normal } from '../../src/chance/samplers.ts';
import { correlatedRows } from '../../src/chance/wrong-samplers.ts';
import { kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { dot, exp } from '../../src/numbers/real.ts';
import { atLeast, equal } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

export default probability({
  title: {
    en: 'The inner product of two independent Gaussian vectors has the law of a difference of gamma variables',
    zh: '两个独立高斯向量的内积与两个伽马变量之差同分布',
  },
  statement: String.raw`u,v\sim N(0,I/n) \text{ independent} \implies P\bigl(|\langle u,v\rangle|\ge\varepsilon\bigr)=P\bigl(|X-Y|\ge n\varepsilon\bigr),\quad 2X,2Y\sim\chi^2_n`,
  source: kexue(8679, 'orthogonality', 'the orthogonality lemma, eq. (13): the law whose tails it bounds'),
  forAll: { n: integers(1, 24), eps: between('1/8', 1) },
  sample: ({ n }) => matrix(2, n, normal(0, `1/${n}`)),
  event: (A, { eps }) => {
    const [u, v] = exactRows(A);
    return atLeast(dot(u!, v!).abs(), eps);
  },
  conclude: ({ P, n, eps }) => equal(P, exp(logInnerProductTail(n, eps))),
  failsIf: {
    'v is u': {
      event: (A, { eps }) => {
        const [u] = exactRows(A);
        return atLeast(dot(u!, u!), eps);
      },
    },
    'u and v are correlated': { sample: ({ n }) => correlatedRows(2, n, `1/${n}`) },
    'the variance is 1': { forAll: { n: integers(2, 24) }, sample: ({ n }) => matrix(2, n, normal(0, 1)) },
  },
});
