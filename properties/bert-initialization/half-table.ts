import { kexue } from '../../src/claim.ts';
import { truncatedVariance } from '../../src/models/truncated-normal.ts';
import { type Real, sqrt } from '../../src/numbers/real.ts';
import { all, every, lessThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

/** 0.02√γ over 1/√m. */
const ratio = (s: Real, m: Real) => sqrt(truncatedVariance(s).times(m));

export default existence({
  title: {
    en: 'The standard deviation of BERT over the usual one, for widths from 128 to 4096',
    zh: 'BERT 初始标准差与常规标准差之比，输入维数从 128 到 4096',
  },
  statement: String.raw`\frac{0.02\sqrt\gamma}{1/\sqrt m} = 0.02\sqrt{\gamma m}`,
  source: kexue(8747, 'half', 'section 6: about half of the usual one; for other fan-ins'),
  constants: { s: '0.02' },
  witness: {
    entries: [
      { m: 128, ratio: '0.199037' },
      { m: 256, ratio: '0.281480' },
      { m: 512, ratio: '0.398073' },
      { m: 768, ratio: '0.487538' },
      { m: 1024, ratio: '0.562960' },
      { m: 3072, ratio: '0.975076' },
      { m: 4096, ratio: '1.125921' },
    ],
  },
  conclude: ({ entries }, { s }) =>
    every(entries, ({ m, ratio: printed }) =>
      all({
        'not below': lessThan(printed.minus('1e-6'), ratio(s, m)),
        'not above': lessThan(ratio(s, m), printed.plus('1e-6')),
      }),
    )!,
  failsIf: {
    'the standard deviation is a thousandth larger': { constants: { s: '0.02002' } },
    'the truncation is undone': { constants: { s: '0.0227369' } },
    'half for every width': { witness: { entries: [{ m: 768, ratio: '1/2' }] } },
  },
});
