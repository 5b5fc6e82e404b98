import { kexue } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The number by which a sigmoid is divided to keep the second moment',
    zh: '为保持二阶矩，sigmoid 应除以的常数',
  },
  statement: String.raw`\sqrt{E[\operatorname{sig}(z)^2]}=0.54164475060512952666\ldots`,
  source: kexue(8620, 'sigmoid-rescale', 'activation functions, after eq. (6)'),
  value: () => sqrt(moments.sigmoid.square(1)),
  printed: '0.541644750605129526660664048941',
  failsIf: { 'the root is not taken': { constants: { printed: '0.293379035858092962737649171282' } } },
});
