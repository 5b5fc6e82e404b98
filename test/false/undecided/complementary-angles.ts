import { cite, identity } from '../../../src/claim.ts';
import { only } from '../../../src/draw/only.ts';
import { acos, PI, real } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: 'acos x + acos(−x) = π', zh: 'acos x + acos(−x) = π' },
  statement: String.raw`\arccos x + \arccos(-x) = \pi`,
  source: cite('a truth', 'a reflection, which no closed form here sees'),
  forAll: { x: only(real('1/3')) },
  conclude: ({ x }) => equal(acos(x).plus(acos(x.negated())), PI),
});

export const expected = 'undecided';
