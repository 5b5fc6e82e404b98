import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { average, layerNorm, spread } from '../../src/models/normalization.ts';
import { ONE } from '../../src/numbers/real.ts';
import { all, equal, iff, moreThan } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'Layer Norm leaves the mean 0 and the variance σ²/(σ² + ε), which is 1 just when ε = 0',
    zh: 'Layer Norm 之后均值为 0，方差为 σ²/(σ² + ε)，且仅当 ε = 0 时为 1',
  },
  statement: String.raw`y_k=\frac{x_k-\mu}{\sqrt{\sigma^2+\epsilon}},\ \sigma>0:\quad \frac1d\sum_ky_k=0,\quad \frac1d\sum_ky_k^2=\frac{\sigma^2}{\sigma^2+\epsilon}`,
  source: kexue(8620, 'layernorm', 'direct normalization, eq. (8), with γ = 1 and β = 0'),
  constants: { one: 1 },
  forAll: { d: integers(1, 4), x: vector('d'), epsilon: nonnegative },
  assume: { 'σ > 0': ({ x }) => moreThan(spread(x), 0) },
  conclude: ({ x, epsilon }, { one }) => {
    const y = layerNorm(x, { epsilon });
    return all({
      mean: equal(average(y), 0),
      variance: equal(spread(y), spread(x).over(spread(x).plus(epsilon.times(one)))),
      'standardised without ε alone': iff(equal(spread(y), 1), equal(epsilon, 0)),
    });
  },
  failsIf: {
    'σ may be 0, and ε, too': { drop: 'σ > 0' },
    'a thousandth more of ε': { constants: { one: '1001/1000' } },
    'ε stands outside the root': {
      conclude: ({ x, epsilon }) =>
        equal(spread(layerNorm(x, { epsilon })), spread(x).over(spread(x).plus(epsilon.squared()))),
    },
    'ε does not matter': { conclude: ({ x, epsilon }) => equal(spread(layerNorm(x, { epsilon })), 1) },
    'there is a shift β': {
      conclude: ({ x, epsilon }) => equal(average(layerNorm(x, { epsilon, beta: x.map(() => ONE) })), 0),
    },
  },
});
