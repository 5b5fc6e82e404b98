import { kexue } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The variance behind a sigmoid, whose mean is ½',
    zh: '标准正态经 sigmoid 后均值为 ½，方差为 0.0433790…',
  },
  statement: String.raw`\operatorname{Var}\operatorname{sig}(z)=E[\operatorname{sig}(z)^2]-\tfrac14=0.0433790358580929627376\ldots`,
  source: kexue(8620, 'sigmoid-rescale', 'activation functions, after eq. (6): a constant subtracted'),
  value: () => moments.sigmoid.square(1).minus('1/4'),
  printed: '0.0433790358580929627376491712819',
  failsIf: {
    'it is the second moment': { constants: { printed: '0.2933790358580929627376491712819' } },
    'the sigmoid is taken for its tangent 1/2 + x/4': { constants: { printed: '0.0625000000000000000000000000000' } },
  },
});
