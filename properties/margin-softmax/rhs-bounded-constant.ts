import { kexue } from '../../src/claim.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The constant 2√2', zh: '常数 2√2 的数值' },
  statement: String.raw`2\sqrt2 = 2.82842712474619009760337744842\ldots`,
  source: kexue(8656, 'rhs-bounded', 'section 3, after eq. (7): the supremum of u + v'),
  value: () => sqrt(2).times(2),
  printed: '2.82842712474619009760337744842',
  failsIf: { 'it is taken for e': { constants: { printed: '2.71828182845904523536028747135' } } },
});
