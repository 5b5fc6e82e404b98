import { cite } from '../../../src/claim.ts';
import { equal } from '../../../src/statement.ts';
import { existence } from '../../../src/wording/existence.ts';

export default existence({
  title: { en: 'A counterexample to Fermat', zh: '费马大定理的一个反例' },
  statement: '3987^{12} + 4365^{12} = 4472^{12}',
  source: cite('The Simpsons, "The Wizard of Evergreen Terrace" (1998)', 'on the blackboard; right to ten digits'),
  witness: { a: 3987, b: 4365, c: 4472 },
  conclude: ({ a, b, c }) => equal(a.power(12).plus(b.power(12)), c.power(12)),
});

export const expected = 'refuted';
