import { uniform } from '../../../src/chance/samplers.ts';
import { cite } from '../../../src/claim.ts';
import { ONE, real } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';
import { expectation } from '../../../src/wording/chance.ts';

export default expectation({
  title: { en: 'The mean of the reciprocal is the reciprocal of the mean', zh: '倒数的期望等于期望的倒数' },
  statement: String.raw`X \sim U(1,2) \implies E[1/X] = 1/E[X] = \tfrac23`,
  source: cite('a falsehood', "J. Jensen's inequality is strict here: E[1/X] = log 2"),
  forAll: {},
  sample: () => uniform(1, 2),
  variable: (x) => ONE.over(real.double(x)),
  bounded: ['1/2', 1],
  conclude: ({ E }) => equal(E, '2/3'),
  detects: { quick: 1.25 },
});

export const expected = 'refuted';
