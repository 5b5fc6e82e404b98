import { cite } from '../../../src/claim.ts';
import { real } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';
import { existence } from '../../../src/wording/existence.ts';

export default existence({
  title: { en: 'The doubles 0.1 and 0.2 add up to the double 0.3', zh: '双精度数 0.1 与 0.2 之和等于双精度数 0.3' },
  statement: String.raw`\mathrm{fl}(0.1) + \mathrm{fl}(0.2) = \mathrm{fl}(0.3)`,
  source: cite('a falsehood', 'true of the decimals, false of the bits'),
  witness: { x: real.double(0.1), y: real.double(0.2), z: real.double(0.3) },
  conclude: ({ x, y, z }) => equal(x.plus(y), z),
});

export const expected = 'refuted';
