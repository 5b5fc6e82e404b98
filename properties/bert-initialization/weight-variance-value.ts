import { kexue } from '../../src/claim.ts';
import { truncatedVariance } from '../../src/models/truncated-normal.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The variance of a weight of BERT', zh: 'BERT 权重的方差' },
  statement: String.raw`v = 0.0004\,\gamma = 3.09496521419969298871965\ldots\cdot10^{-4}`,
  source: kexue(8747, ['std-0.0176', 'JV-1'], 'section 6 and derived: the variance of a weight'),
  value: () => truncatedVariance('0.02'),
  printed: '3.09496521419969298871965e-4',
  failsIf: { 'nothing is truncated': { constants: { printed: '4.00000000000000000000000e-4' } } },
});
