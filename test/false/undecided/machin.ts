import { cite } from '../../../src/claim.ts';
import { atan, PI } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';
import { existence } from '../../../src/wording/existence.ts';

export default existence({
  title: { en: "Machin's formula", zh: '梅钦公式' },
  statement: String.raw`4\arctan\tfrac15 - \arctan\tfrac1{239} = \tfrac\pi4`,
  source: cite('J. Machin 1706', 'true, and no closed form here sees it'),
  witness: { a: '1/5', b: '1/239' },
  conclude: ({ a, b }) => equal(atan(a).times(4).minus(atan(b)), PI.over(4)),
});

export const expected = 'undecided';
