import { kexue } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The second moment behind a sigmoid is 0.2933790…', zh: '标准正态经 sigmoid 后的二阶矩为 0.2933790…' },
  statement: String.raw`\int_{-\infty}^\infty\operatorname{sig}(x)^2\frac{e^{-x^2/2}}{\sqrt{2\pi}}dx=0.2933790358580929627\ldots`,
  source: kexue(8620, 'sigmoid-moment', 'activation functions, eq. (6); by the trapezoidal rule'),
  value: () => moments.sigmoid.square(1),
  printed: '0.293379035858092962737649171282',
  failsIf: {
    'it is its variance, without the mean ½': { constants: { printed: '0.043379035858092962737649171282' } },
    'sig(0)², without fluctuations': { constants: { printed: '0.250000000000000000000000000000' } },
  },
});
