import { normal, vector } from '../../chance/samplers.ts';
import { cite } from '../../claim.ts';
import { integers } from '../../draw/integer.ts';
import { real, sum } from '../../numbers/real.ts';
import { atMost, moreThan } from '../../statement.ts';
import { probability } from '../../wording/chance.ts';

export default probability({
  title: { en: 'Half of the time a Gaussian sum is positive', zh: '高斯和以一半概率为正' },
  statement: String.raw`x\sim N(0,I) \implies P\Bigl(\sum_i x_i>0\Bigr)\le\tfrac12`,
  source: cite('author, work, year', 'where in it'),
  constants: { p: '1/2' },
  forAll: { n: integers(1, 8) },
  sample: ({ n }) => vector(n, normal(0, 1)),
  event: (x) => moreThan(sum(Array.from(x, real.double)), 0),
  conclude: ({ P }, { p }) => atMost(P, p),
  failsIf: {
    'it is rarer': { constants: { p: '1/4' } },
    'the mean is not 0': { sample: ({ n }) => vector(n, normal(1, 1)) },
  },
});
