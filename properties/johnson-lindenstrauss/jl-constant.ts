import { kexue } from '../../src/claim.ts';
import { log, ONE, real } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The best constant of the union bound', zh: '联合界的最优常数' },
  statement: String.raw`\frac{6}{1-\log 2} = 19.5533481196255767\ldots`,
  source: kexue(8679, 'jl', 'theorem, eq. (16): what the union bound needs in place of 24'),
  value: () => real(6).over(ONE.minus(log(2))),
  printed: '19.5533481196255767275875',
  failsIf: { 'it is 24': { constants: { printed: '24.0000000000000000000000' } } },
});
