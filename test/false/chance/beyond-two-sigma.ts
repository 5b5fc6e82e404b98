import { normal } from '../../../src/chance/samplers.ts';
import { cite } from '../../../src/claim.ts';
import { between } from '../../../src/draw/reals.ts';
import { real, sqrt } from '../../../src/numbers/real.ts';
import { atMost, moreThan } from '../../../src/statement.ts';
import { probability } from '../../../src/wording/chance.ts';

export default probability({
  title: {
    en: 'A Gaussian variable never exceeds its standard deviation more than twice',
    zh: '高斯变量绝不超过两倍标准差',
  },
  statement: String.raw`x \sim N(0, v) \implies P(x > 2\sqrt v) = 0`,
  source: cite('a falsehood', 'it does, one time in 44; refuted by happening once'),
  forAll: { v: between(1, 4) },
  sample: ({ v }) => normal(0, v),
  event: (x, { v }) => moreThan(real.double(x), sqrt(v).times(2)),
  conclude: ({ P }) => atMost(P, 0),
});

export const expected = 'refuted';
