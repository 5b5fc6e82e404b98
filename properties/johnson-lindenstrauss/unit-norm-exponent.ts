import { kexue } from '../../src/claim.ts';
import { log, ONE } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The best exponent of the unit-norm lemma', zh: '单位模长引理的最优指数' },
  statement: String.raw`\frac{1-\log 2}{2} = 0.153426409720027345\ldots`,
  source: kexue(8679, 'unit-norm', 'unit-norm lemma, eq. (7): the best constant in place of 1/8 on 0 < ε < 1'),
  value: () => ONE.minus(log(2)).over(2),
  printed: '0.153426409720027345291383939271',
  failsIf: { 'it is 1/8': { constants: { printed: '0.125000000000000000000000000000' } } },
});
