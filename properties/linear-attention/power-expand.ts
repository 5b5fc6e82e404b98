import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { monomial, multiIndices } from '../../src/models/tensor.ts';
import { dot, sum } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'A power of an inner product is a sum over all products of coordinates',
    zh: '内积的幂等于对所有坐标乘积求和',
  },
  statement: String.raw`(q\cdot k)^m = \sum_{i_1,\dots,i_m} (q_{i_1}\cdots q_{i_m})(k_{i_1}\cdots k_{i_m})`,
  source: kexue(8601, 'power-expand', 'Taylor expansion, eq. (8)'),
  constants: { factor: 1 },
  forAll: { d: integers(1, 3), m: integers(0, 4), q: vector('d'), k: vector('d') },
  conclude: ({ d, m, q, k }, { factor }) =>
    equal(dot(q, k).power(m), sum(multiIndices(d, m).map((I) => monomial(q, I).times(monomial(k, I)).times(factor)))),
  failsIf: {
    'a thousandth more': { constants: { factor: '1001/1000' } },
    'each set of indices once, whatever its order': {
      conclude: ({ d, m, q, k }) => {
        const increasing = multiIndices(d, m).filter((I) => I.every((i, j) => j === 0 || I[j - 1]! <= i));
        return equal(dot(q, k).power(m), sum(increasing.map((I) => monomial(q, I).times(monomial(k, I)))));
      },
    },
    'the same index m times': {
      conclude: ({ m, q, k }) => equal(dot(q, k).power(m), sum(q.map((x, i) => x.times(k[i]!).power(m)))),
    },
  },
});
