import { kexue } from '../../src/claim.ts';
import { TRUNCATION_FACTOR } from '../../src/models/truncated-normal.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The constant √γ by which TensorFlow and JAX divide', zh: 'TensorFlow 与 JAX 中用作除数的常数 √γ' },
  statement: String.raw`\sqrt\gamma = 0.87962566103423975041\ldots`,
  source: kexue(8620, 'gamma', 'eq. (1): its root, the constant of variance scaling'),
  value: () => sqrt(TRUNCATION_FACTOR),
  printed: '0.879625661034239750412841419578',
  failsIf: { 'it is γ': { constants: { printed: '0.773741303549923247179913673677' } } },
});
