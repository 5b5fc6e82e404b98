import { kexue } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The mean square slope of SELU: what comes back through a layer grows by 7 %',
    zh: 'SELU 导数的均方：反向信号每层放大约 7%',
  },
  statement: String.raw`E[\operatorname{selu}'(z)^2]=\lambda^2\bigl(\tfrac12+\alpha^2e^2\Phi(-2)\bigr)=1.07157499245579925757\ldots`,
  source: kexue(8620, 'selu-only-init', 'activation functions, after eq. (7): backwards'),
  value: () => moments.selu.slopeSquare(1),
  printed: '1.07157499245579925757465635',
  failsIf: { 'it is 1, as of the values': { constants: { printed: '1.00000000000000000000000000' } } },
});
