import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { normalised } from '../../src/models/attention.ts';
import { taylorExp } from '../../src/models/exponential.ts';
import { rank } from '../../src/models/rank.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** e^{q_i k_j} for q_i = i log b, k_j = j: the powers b^{ij}, a Vandermonde matrix, exactly. */
const powers = (n: number, b: Real) =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => b.power(i * j)));

export default implication({
  title: {
    en: 'Softmax attention of head size 1 can have full rank, whatever the length',
    zh: '头维数为 1 的标准 Attention，无论序列多长都可以满秩',
  },
  statement: String.raw`d=1,\ q_i = i\log2,\ k_j = j \implies \operatorname{rank}\,(a_{ij})_{0\le i,j<n} = n`,
  source: kexue(
    8601,
    ['rank-softmax', 'infinite-dim'],
    'analysis, last paragraph: the rank is not limited by the head size',
  ),
  constants: { base: 2 },
  forAll: { n: integers(1, 10) },
  conclude: ({ n }, { base }) => equal(rank(powers(n, base).map(normalised)), n),
  failsIf: {
    'all queries are equal': { constants: { base: 1 } },
    'the last query is the first one again': {
      conclude: ({ n }, { base }) => equal(rank([...powers(n, base).slice(0, -1), powers(n, base)[0]!]), n),
    },
    'the series truncated at order 2, with q_i = i': {
      conclude: ({ n }) => {
        const at = (i: number, j: number) => taylorExp(2, real(i * j));
        const A = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => at(i, j)));
        return equal(rank(A.map(normalised)), n);
      },
    },
  },
});
