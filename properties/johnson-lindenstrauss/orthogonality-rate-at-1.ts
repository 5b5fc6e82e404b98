import { kexue } from '../../src/claim.ts';
import { log, sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

const golden = sqrt(5).minus(1).over(2);

export default constant({
  title: { en: 'The rate of orthogonality at ε = 1, by the golden ratio', zh: 'ε = 1 处的正交性速率，用黄金分割表示' },
  statement: String.raw`J(1) = \varphi + \tfrac12\log\varphi = 0.377428076220093124\ldots,\quad \varphi=\tfrac{\sqrt5-1}{2}`,
  source: kexue(8679, 'orthogonality', 'orthogonality lemma, eq. (13): the exact rate J at ε = 1'),
  value: () => golden.plus(log(golden).over(2)),
  printed: '0.377428076220093124455707377653',
  failsIf: { 'it is 1/2, as for small ε': { constants: { printed: '0.500000000000000000000000000000' } } },
});
