import { kexue } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'What a GELU leaves of the second moment of a standard normal number',
    zh: 'GELU 作用于标准正态变量后的二阶矩',
  },
  statement: String.raw`z\sim N(0,1):\quad E[\operatorname{gelu}(z)^2]=\frac13+\frac1{2\sqrt3\,\pi}=0.425221482570298674918\ldots`,
  source: kexue(8620, 'elu-gelu', 'activation functions, after He: not so simple'),
  value: () => moments.gelu.square(1),
  printed: '0.425221482570298674918554416385',
  failsIf: { 'it is that of ReLU': { constants: { printed: '0.500000000000000000000000000000' } } },
});
