import { matrix, normal } from '../../src/chance/samplers.ts';
import { kexue } from '../../src/claim.ts';
import { only } from '../../src/draw/only.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { softmax } from '../../src/models/softmax.ts';
import { dot, max, ONE, type Real, sqrt } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';
import { expectation } from '../../src/wording/chance.ts';

/** max_j softmax(q·k_j over c), q being the first row. */
const largest = (rows: readonly (readonly Real[])[], c: Real) => {
  const [q, ...keys] = rows;
  const [first, ...others] = softmax(keys.map((k) => dot(q!, k).over(c)));
  return max(first!, ...others);
};

export default expectation({
  title: {
    en: 'Divided by √d, the largest of 16 attention weights is 0.3 or less on the average: far from one-hot',
    zh: '除以 √d 之后，16 个注意力权重中最大者的期望不超过 0.3，远非 one-hot',
  },
  statement: String.raw`q,k_1,\dots,k_{16}\sim N(0,I_{64}) \text{ independent} \implies E\max_j\operatorname{softmax}\Bigl(\frac{q\cdot k_1}{\sqrt{64}},\dots,\frac{q\cdot k_{16}}{\sqrt{64}}\Bigr)_j \le 0.3`,
  source: kexue(8620, 'scale-fix', 'after eq. (11): the softmax does not become one-hot; sampled'),
  constants: { most: '0.3' },
  forAll: { d: only(64), L: only(16) },
  sample: ({ d, L }) => matrix(L + 1, d, normal(0, 1)),
  variable: (A, { d }) => largest(exactRows(A), sqrt(d)),
  bounded: [0, 1],
  conclude: ({ E }, { most }) => atMost(E, most),
  detects: { quick: 2, normal: 2, deep: 1.5 },
  failsIf: {
    '0.15 or less': { constants: { most: '0.15' } },
    'not divided': { variable: (A) => largest(exactRows(A), ONE) },
    'divided by the fourth root of d': { variable: (A, { d }) => largest(exactRows(A), sqrt(sqrt(d))) },
    'among 2 positions': { forAll: { L: only(2) } },
  },
});
