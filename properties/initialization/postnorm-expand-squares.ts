import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { postNormWeights } from '../../src/models/residual.ts';
import { dot, sum } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const all = (l: number) => {
  const { x0, F } = postNormWeights(l);
  return [x0, ...F];
};

export default identity({
  title: {
    en: 'The squares of the weights of Post Norm sum to 1, so that uncorrelated branches of variance 1 give variance 1',
    zh: 'Post Norm 各权重的平方和为 1，互不相关的单位方差支路仍给出单位方差',
  },
  statement: String.raw`2^{-l}+\sum_{t=0}^{l-1}2^{-(l-t)}=1`,
  source: kexue(8620, 'postnorm-expand', 'eq. (14): why the variance stays'),
  constants: { one: 1 },
  forAll: { l: integers(0, 40) },
  conclude: ({ l }, { one }) => equal(dot(all(l), all(l)), one),
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'without x₀': { conclude: ({ l }) => equal(dot(all(l).slice(1), all(l).slice(1)), 1) },
    'the weights themselves sum to 1': { conclude: ({ l }) => equal(sum(all(l)), 1) },
  },
});
