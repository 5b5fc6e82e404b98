import { kexue } from '../../src/claim.ts';
import { SELU_LAMBDA } from '../../src/models/activation.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The λ of SELU', zh: 'SELU 的常数 λ' },
  statement: String.raw`\lambda=\Bigl(\tfrac12+\alpha^2\bigl(e^2\Phi(-2)-2\sqrt e\,\Phi(-1)+\tfrac12\bigr)\Bigr)^{-1/2}=1.05070098735548049341\ldots`,
  source: kexue(8620, 'selu-constants', 'activation functions, after eq. (7)'),
  value: () => SELU_LAMBDA,
  printed: '1.05070098735548049341933498529',
  failsIf: { 'its square is not rooted': { constants: { printed: '1.10397256482978157971625092907' } } },
});
