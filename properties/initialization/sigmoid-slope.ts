import { kexue } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: { en: 'The mean square slope of a sigmoid at a standard normal number', zh: 'sigmoid 导数在标准正态下的均方' },
  statement: String.raw`z\sim N(0,1):\quad E[\operatorname{sig}'(z)^2]=0.0448362413501943717925\ldots`,
  source: kexue(8620, 'sigmoid-moment', 'activation functions, eq. (6): backwards; by the trapezoidal rule'),
  value: () => moments.sigmoid.slopeSquare(1),
  printed: '0.0448362413501943717925826582950',
  failsIf: { 'it is sig′(0)²': { constants: { printed: '0.0625000000000000000000000000000' } } },
});
