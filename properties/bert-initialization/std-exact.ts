import { kexue } from '../../src/claim.ts';
import { truncatedVariance } from '../../src/models/truncated-normal.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The actual standard deviation of BERT is 0.02√γ', zh: 'BERT 的实际标准差为 0.02√γ' },
  statement: String.raw`0.02\sqrt\gamma = 0.0175925132206847950082568283916\ldots`,
  source: kexue(8747, 'std-0.0176', 'section 6: the actual standard deviation of a weight, exactly'),
  value: () => sqrt(truncatedVariance('0.02')),
  printed: '0.0175925132206847950082568283916',
  failsIf: { 'it is 0.02/1.1368472': { constants: { printed: '0.0175925137520680400000000000000' } } },
});
