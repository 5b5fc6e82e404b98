import { cite } from '../../../src/claim.ts';
import { PI, sqrt } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';
import { existence } from '../../../src/wording/existence.ts';

export default existence({
  title: { en: 'π is the fourth root of 2143/22', zh: 'π 等于 2143/22 的四次方根' },
  statement: String.raw`\pi = \sqrt[4]{2143/22}`,
  source: cite('S. Ramanujan, Modular equations and approximations to π (1914)', 'an approximation, right to 10⁻⁹'),
  witness: { q: '2143/22' },
  conclude: ({ q }) => equal(PI, sqrt(sqrt(q))),
});

export const expected = 'refuted';
