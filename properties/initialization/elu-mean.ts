import { kexue } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'An ELU does not centre a standard normal number', zh: 'ELU 作用于标准正态变量后的均值不为零' },
  statement: String.raw`z\sim N(0,1):\quad E[\operatorname{elu}(z)]=\frac1{\sqrt{2\pi}}+\sqrt e\,\Phi(-1)-\tfrac12=0.160520572266556049621\ldots`,
  source: kexue(8620, 'elu-gelu', 'activation functions, after He: not so simple'),
  value: () => moments.elu.mean(1),
  printed: '0.160520572266556049621789896780',
  failsIf: { 'it is 0, as for SELU': { constants: { printed: '0.000000000000000000000000000000' } } },
});
