import { kexue } from '../../src/claim.ts';
import { relu } from '../../src/models/activation.ts';
import { expectation, mean, probability } from '../../src/models/finite-law.ts';
import type { Real } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { all, equal, lessThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: {
    en: 'Mean 0 and half of the outputs set to 0, and still the second moment is not halved',
    zh: '即便均值为 0 且恰好一半输出被置零，二阶矩仍可能不减半',
  },
  statement: String.raw`\exists y:\ E[y]=0,\ P(y>0)=P(y<0)=\tfrac12,\ E[\operatorname{relu}(y)^2]<\tfrac12E[y^2]`,
  source: kexue(8620, 'relu-half', 'activation functions, eq. (5): what would have to be assumed'),
  witness: {
    y: [
      { x: 1, p: '1/2' },
      { x: '-1/2', p: '1/4' },
      { x: '-3/2', p: '1/4' },
    ],
  },
  conclude: ({ y }) =>
    all({
      'mean 0': equal(mean(y), 0),
      'half is positive': equal(
        probability(y, (v) => sign(v) > 0),
        '1/2',
      ),
      'half is negative': equal(
        probability(y, (v) => sign(v) < 0),
        '1/2',
      ),
      'less than half is left': lessThan(
        expectation(y, (v) => relu.value(v).squared()),
        expectation(y, (v: Real) => v.squared()).over(2),
      ),
    }),
  failsIf: {
    'a symmetric law': {
      witness: {
        y: [
          { x: 1, p: '1/2' },
          { x: -1, p: '1/2' },
        ],
      },
    },
    'half is zeroed, but the mean is not 0': {
      witness: {
        y: [
          { x: 1, p: '1/2' },
          { x: -3, p: '1/2' },
        ],
      },
    },
    'the mean is 0, but a third is kept': {
      witness: {
        y: [
          { x: 2, p: '1/3' },
          { x: -1, p: '2/3' },
        ],
      },
    },
  },
});
