import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { iteration } from '../../src/models/alternating-normalization.ts';
import { ONE, ZERO } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { equalVectors, every } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'With α = 0 one iteration makes every row the prior',
    zh: '取 α = 0，一次迭代后每一行都变为先验分布',
  },
  statement: String.raw`\alpha=0,\ 0^0=1:\quad p'_k = \tilde p`,
  source: kexue(8728, 'alpha-one', 'section 6, eq. (7), at the other end'),
  forAll: { n: integers(1, 3), m: integers(1, 4), rows: family('n', distribution('m')), prior: distribution('m') },
  conclude: ({ rows, prior }) => every(iteration(rows, prior, 0), (row) => equalVectors(row, prior))!,
  failsIf: {
    'with α = 1': { conclude: ({ rows, prior }) => every(iteration(rows, prior), (row) => equalVectors(row, prior))! },
    'with 0⁰ = 0: a zero stays zero': {
      conclude: ({ rows, prior }) => {
        const support = rows.map((row) => row.map((p) => (sign(p) === 0 ? ZERO : ONE)));
        return every(iteration(support, prior), (row) => equalVectors(row, prior))!;
      },
    },
  },
});
