import { matrix, normal } from '../../src/chance/samplers.ts';
import { correlatedRows, stuck } from '../../src/chance/wrong-samplers.ts';
import { cite } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { dot } from '../../src/numbers/real.ts';
import { equal, moreThan } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

export default probability({
  title: {
    en: 'The rows of a Gaussian matrix are independent: any two make an acute angle with probability 1/2',
    zh: '高斯矩阵的行相互独立：任意两行夹角为锐角的概率为 1/2',
  },
  statement: String.raw`A_{ij}\sim N(0,1/m) \text{ independent} \implies P\bigl(\langle a_1,a_n\rangle>0\bigr)=\tfrac12`,
  source: cite('elementary', 'the law of −a₁ is that of a₁, whatever the other rows are'),
  forAll: { n: integers(2, 8), m: integers(1, 8) },
  sample: ({ n, m }) => matrix(n, m, normal(0, `1/${m}`)),
  event: (A) => {
    const rows = exactRows(A);
    return moreThan(dot(rows[0]!, rows.at(-1)!), 0);
  },
  conclude: ({ P }) => equal(P, '1/2'),
  failsIf: {
    'correlated rows': { sample: ({ n, m }) => correlatedRows(n, m, `1/${m}`) },
    'one row, twice': { forAll: { n: only(1) } },
    'one number over and over': { sample: ({ n, m }) => matrix(n, m, stuck(normal(0, `1/${m}`))) },
  },
});
