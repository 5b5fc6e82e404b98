import { inequality, kexue } from '../../src/claim.ts';
import { among } from '../../src/draw/among.ts';
import { truncatedVariance } from '../../src/models/truncated-normal.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

/** The standard deviation 0.02√γ over the usual 1/√m. */
const ratio = (m: number) => sqrt(truncatedVariance('0.02').times(m));

export default inequality({
  title: {
    en: 'False as stated: in the layer down from 3072 the standard deviation 0.02 is almost the usual one',
    zh: '此说不成立：在输入维数为 3072 的全连接层中，0.02 几乎就是常规标准差',
  },
  statement: String.raw`\frac{0.02\sqrt\gamma}{1/\sqrt m} \approx \tfrac12 \text{ up to a quarter of it, for the fan-ins } m = 768, 3072 \text{ of base and } 1024, 4096 \text{ of large}`,
  source: kexue(8747, 'half', 'section 6: only about half of the usual one; for each kind of layer'),
  constants: { share: '1/4' },
  forAll: { m: among(768, 3072, 1024, 4096) },
  conclude: ({ m }, { share }) => atMost(ratio(m).times(2).minus(1).abs(), share),
  failsIf: {
    'up to a half of it': { constants: { share: '1/2' } },
  },
  counterexample: { m: 3072 },
});
