import { kexue } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { sigmoidSquareSlope } from '../../src/models/second-moment-map.ts';
import { ONE } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The rescaled sigmoid draws the second moment to 1: the slope there is 0.106',
    zh: '缩放后的 sigmoid 把二阶矩吸引到 1：该处斜率为 0.106',
  },
  statement: String.raw`\frac{d}{dq}\,\frac{E[\operatorname{sig}(\sqrt q\,z)^2]}{E[\operatorname{sig}(z)^2]}\Big|_{q=1}=0.10634107474100550116\ldots`,
  source: kexue(
    8620,
    ['sigmoid-rescale', 'selu-only-init'],
    'activation functions, after eq. (6): from layer to layer',
  ),
  value: () => sigmoidSquareSlope(ONE).over(moments.sigmoid.square(1)),
  printed: '0.106341074741005501164585129667',
  failsIf: { 'it is 1, as for ReLU with He': { constants: { printed: '1.00000000000000000000000000000' } } },
});
