import { kexue } from '../../src/claim.ts';
import { log } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'Below 8 log 4/ε² dimensions the orthogonality bound says nothing',
    zh: '维数不足 8 log 4/ε² 时正交性的界平凡',
  },
  statement: String.raw`8\log 4 = 11.0903548889591249\ldots`,
  source: kexue(8679, 'orthogonality', 'orthogonality lemma, eq. (13): 4exp(−ε²n/8) < 1 just for n > 8 log 4/ε²'),
  value: () => log(4).times(8),
  printed: '11.0903548889591249506757',
  failsIf: { 'it is 8 log 2': { constants: { printed: '5.54517744447956247533786' } } },
});
