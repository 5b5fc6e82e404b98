import { kexue } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The mean square slope of tanh at a standard normal number', zh: 'tanh 导数在标准正态下的均方' },
  statement: String.raw`z\sim N(0,1):\quad E[\tanh'(z)^2]=0.464402902448268241972\ldots`,
  source: kexue(
    8620,
    'tanh-sigmoid-impossible',
    'activation functions, before eq. (6): backwards; by the trapezoidal rule',
  ),
  value: () => moments.tanh.slopeSquare(1),
  printed: '0.464402902448268241972021461115',
  failsIf: { 'it is that of the values': { constants: { printed: '0.394294490397841174416459772444' } } },
});
