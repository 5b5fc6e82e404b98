import { kexue } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'What an ELU leaves of the second moment of a standard normal number',
    zh: 'ELU 作用于标准正态变量后的二阶矩',
  },
  statement: String.raw`z\sim N(0,1):\quad E[\operatorname{elu}(z)^2]=1+e^2\Phi(-2)-2\sqrt e\,\Phi(-1)=0.644945417492923863063\ldots`,
  source: kexue(8620, 'elu-gelu', 'activation functions, after He: not so simple'),
  value: () => moments.elu.square(1),
  printed: '0.644945417492923863063461440338',
  failsIf: { 'it is that of ReLU': { constants: { printed: '0.500000000000000000000000000000' } } },
});
