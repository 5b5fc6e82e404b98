import { kexue } from '../../src/claim.ts';
import { SELU_ALPHA, SELU_LAMBDA } from '../../src/models/activation.ts';
import { erfc, exp, real, sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

/** E e^{kz} over z < 0. */
const below = (k: number) =>
  exp(real(k * k).over(2))
    .times(erfc(real(k).over(sqrt(2))))
    .over(2);

/**
 * E f(√q z)² = λ²(q/2 + α²(B₂ − 2B₁ + ½)), where B_k = E e^{k√q z} over z < 0 has dB_k/dq = k²B_k/2 − k/(2√(2πq)).
 */
export default constant({
  title: {
    en: 'SELU draws the second moment to 1: the slope there is 0.7826',
    zh: 'SELU 把二阶矩吸引到 1：该处斜率为 0.7826',
  },
  statement: String.raw`\frac{d}{dq}E[\operatorname{selu}(\sqrt q\,z)^2]\Big|_{q=1}=\lambda^2\bigl(\tfrac12+\alpha^2(2e^2\Phi(-2)-\sqrt e\,\Phi(-1))\bigr)=0.78264788319681284722\ldots`,
  source: kexue(8620, 'selu-only-init', 'activation functions, after eq. (7): at most a good initialization'),
  value: () =>
    SELU_LAMBDA.squared().times(real('1/2').plus(SELU_ALPHA.squared().times(below(2).times(2).minus(below(1))))),
  printed: '0.78264788319681284722826',
  failsIf: {
    'it is neutral, as ReLU with He': { constants: { printed: '1.00000000000000000000000' } },
    'it is that of the slopes': { constants: { printed: '1.07157499245579925757466' } },
  },
});
