import { kexue, ofKind } from '../../src/claim.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { sigmoidSquareSlope } from '../../src/models/second-moment-map.ts';
import { all, lessThan, moreThan } from '../../src/statement.ts';

const gain = moments.sigmoid.square;

export default ofKind('constant')({
  title: {
    en: 'Without rescaling, LeCun layers of sigmoids draw the second moment to 0.2646868…',
    zh: '若不缩放，LeCun 初始化的 sigmoid 网络的二阶矩趋于 0.2646868…',
  },
  statement: String.raw`E[\operatorname{sig}(\sqrt q\,z)^2]=q:\quad q=0.26468687518189248425\ldots,\ \text{slope}<\tfrac15`,
  source: kexue(8620, 'sigmoid-rescale', 'activation functions, after eq. (6): what happens without'),
  constants: { printed: '0.264686875181892484253522262126', unit: '1e-30', slope: '1/5' },
  forAll: {},
  conclude: (_, { printed, unit, slope }) => {
    const [below, above] = [printed.minus(unit), printed.plus(unit)];
    return all({
      'more than it before': moreThan(gain(below), below),
      'less than it after': lessThan(gain(above), above),
      attracting: lessThan(sigmoidSquareSlope(printed).abs(), slope),
    });
  },
  failsIf: {
    'the last digit is off by two': { constants: { printed: '0.264686875181892484253522262128' } },
    'it is sig(0)²': { constants: { printed: '0.250000000000000' } },
    'it is where one layer leads from 1': { constants: { printed: '0.293379035858093' } },
    'the slope is below 1/50': { constants: { slope: '1/50' } },
  },
  unvaried: { unit: 'one unit of the last digit printed' },
});
