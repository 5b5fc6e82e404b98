import { kexue } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'What tanh leaves of the second moment of a standard normal number',
    zh: 'tanh 作用于标准正态变量后的二阶矩',
  },
  statement: String.raw`z\sim N(0,1):\quad E[\tanh(z)^2]=0.394294490397841174416\ldots`,
  source: kexue(8620, 'tanh-sigmoid-impossible', 'activation functions, before eq. (6); by the trapezoidal rule'),
  value: () => moments.tanh.square(1),
  printed: '0.394294490397841174416459772444',
  failsIf: { 'it is that of its slope': { constants: { printed: '0.464402902448268241972021461115' } } },
});
