import { kexue } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { real } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'Divided by √0.293379, a sigmoid keeps the second moment but for one part in eight million',
    zh: 'sigmoid(x)/√0.293379 保持二阶矩，误差约为八百万分之一',
  },
  statement: String.raw`\frac{E[\operatorname{sig}(z)^2]}{0.293379}=1.00000012222447060879\ldots`,
  source: kexue(8620, 'sigmoid-rescale', 'activation functions, after eq. (6)'),
  value: () => moments.sigmoid.square(1).over(real('0.293379')),
  printed: '1.000000122224470608794934781569',
  failsIf: {
    'the post has one digit less': { constants: { printed: '0.999996713675414557460000000000' } },
    'it is exactly 1': { constants: { printed: '1.000000000000000000000000000000' } },
  },
});
