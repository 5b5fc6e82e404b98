import { matrix, normal } from '../../src/chance/samplers.ts';
import { kexue } from '../../src/claim.ts';
import { only } from '../../src/draw/only.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { softmax } from '../../src/models/softmax.ts';
import { dot, max, ONE, type Real, sqrt } from '../../src/numbers/real.ts';
import { atLeast } from '../../src/statement.ts';
import { expectation } from '../../src/wording/chance.ts';

/** max_j softmax(q·k_j over c), q being the first row. */
const largest = (rows: readonly (readonly Real[])[], c: Real) => {
  const [q, ...keys] = rows;
  const [first, ...others] = softmax(keys.map((k) => dot(q!, k).over(c)));
  return max(first!, ...others);
};

export default expectation({
  title: {
    en: 'At d = 64 the largest of 16 attention weights is 0.8 or more on the average, without the scale 1/√d',
    zh: 'd = 64 时若不除以 √d，16 个注意力权重中最大者的期望不小于 0.8',
  },
  statement: String.raw`q,k_1,\dots,k_{16}\sim N(0,I_{64}) \text{ independent} \implies E\max_j\operatorname{softmax}(q\cdot k_1,\dots,q\cdot k_{16})_j \ge 0.8`,
  source: kexue(8620, 'softmax-one-hot', 'after eq. (11): very close to one-hot from d = 64 on; how close, sampled'),
  constants: { least: '0.8' },
  forAll: { d: only(64), L: only(16) },
  sample: ({ d, L }) => matrix(L + 1, d, normal(0, 1)),
  variable: (A) => largest(exactRows(A), ONE),
  bounded: [0, 1],
  conclude: ({ E }, { least }) => atLeast(E, least),
  detects: { quick: 2, normal: 2, deep: 1.5 },
  failsIf: {
    'divided by √d': { variable: (A, { d }) => largest(exactRows(A), sqrt(d)) },
    'in dimension 4': { forAll: { d: only(4) } },
    '0.95 or more': { constants: { least: '0.95' } },
  },
});
