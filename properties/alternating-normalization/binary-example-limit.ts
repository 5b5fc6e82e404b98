import { kexue, ofKind } from '../../src/claim.ts';
import { columnMeans, crossRatio, iteration } from '../../src/models/alternating-normalization.ts';
import { ONE, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { all, equal, equalVectors } from '../../src/statement.ts';

/** The confident row and the other: (1 − x, x) and its mirror image for x = √R/(1 + √R). */
const limit = (R: Real) => {
  const x = sqrt(R).over(sqrt(R).plus(1));
  return [
    [ONE.minus(x), x],
    [x, ONE.minus(x)],
  ];
};

export default ofKind('identity')({
  title: {
    en: 'Iterated, the first example ends at √19/(1 + √19) for the first class: the same cross-ratio, and consistent',
    zh: '第一个例子迭代的极限为 √19/(1 + √19)：交叉比不变，且与先验一致',
  },
  statement: String.raw`Y^*=\frac1{1+\sqrt{19}}\begin{pmatrix}1&\sqrt{19}\\\sqrt{19}&1\end{pmatrix}:\quad \bar Y^*=\bigl(\tfrac12,\tfrac12\bigr),\ \frac{Y^*_{11}Y^*_{22}}{Y^*_{12}Y^*_{21}}=\frac1{19},\ \text{and an iteration leaves it}`,
  source: kexue(8728, 'binary-example', 'sections 1 and 3: the first example, iterated until convergence'),
  constants: { R: 19 },
  forAll: {},
  conclude: (_, { R }) => {
    const [Y, half] = [limit(R), [ONE.over(2), ONE.over(2)]];
    const start = [
      ['1/20', '19/20'],
      ['1/2', '1/2'],
    ].map((row) => row.map((x) => real(x)));
    return all({
      'the mean': equalVectors(columnMeans(Y), half),
      'the cross-ratio': equal(crossRatio(Y, [0, 1], [0, 1]), crossRatio(start, [0, 1], [0, 1])),
      fixed: equalVectors(iteration(Y, half).flat(), Y.flat()),
    });
  },
  failsIf: { 'it is √20/(1 + √20)': { constants: { R: 20 } } },
});
