import { kexue } from '../../src/claim.ts';
import { log } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'Below 8 log 2/ε² dimensions the bound says nothing', zh: '维数不足 8 log 2/ε² 时该界平凡' },
  statement: String.raw`8\log 2 = 5.54517744447956247\ldots`,
  source: kexue(8679, 'unit-norm', 'unit-norm lemma, eq. (7): 2exp(−ε²n/8) < 1 just for n > 8 log 2/ε²'),
  value: () => log(2).times(8),
  printed: '5.54517744447956247533785697167',
  failsIf: { 'it is 4/log 2': { constants: { printed: '5.77078016355585352993549583018' } } },
});
