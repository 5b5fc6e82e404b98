import { kexue } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The mean square slope of a GELU at a standard normal number', zh: 'GELU 导数在标准正态下的均方' },
  statement: String.raw`z\sim N(0,1):\quad E[\operatorname{gelu}'(z)^2]=\frac13+\frac1{2\sqrt3\,\pi}+\frac1{6\sqrt3\,\pi}=0.455850865649287122113\ldots`,
  source: kexue(8620, 'elu-gelu', 'activation functions, after He: backwards'),
  value: () => moments.gelu.slopeSquare(1),
  printed: '0.455850865649287122113628110736',
  failsIf: { 'it is that of the values': { constants: { printed: '0.425221482570298674918554416385' } } },
});
