import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { layerNorm, rmsNorm, spread } from '../../src/models/normalization.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { atMost, every, lessThan, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'No feature leaves Layer Norm above √(d − 1) in size, which (d − 1, −1, …, −1) attains',
    zh: 'Layer Norm 输出的每个分量绝对值不超过 √(d − 1)，在 (d − 1, −1, …, −1) 处取到',
  },
  statement: String.raw`|\operatorname{LN}(x)_k|\le\sqrt{d-1}`,
  source: kexue(8620, 'layernorm', 'direct normalization, eq. (8), ε = 0: Samuelson’s inequality'),
  constants: { one: 1, factor: 1 },
  forAll: { d: integers(2, 5), x: vector('d') },
  assume: { 'σ > 0': ({ x }) => moreThan(spread(x), 0) },
  tight: true,
  conclude: ({ d, x }, { one, factor }) =>
    every(layerNorm(x), (y) => atMost(y.abs(), sqrt(one.negated().plus(d)).times(factor)))!,
  failsIf: {
    'σ may be 0': { drop: 'σ > 0' },
    'a thousandth less': { constants: { factor: '999/1000' } },
    'it is never attained': { conclude: ({ d, x }) => every(layerNorm(x), (y) => lessThan(y.abs(), sqrt(d - 1)))! },
    'one less under the root': { constants: { one: 2 } },
    'RMS Norm, which reaches √d': {
      forAll: { x: nonzeroVector('d') },
      conclude: ({ d, x }) => every(rmsNorm(x), (y) => atMost(y.abs(), sqrt(d - 1)))!,
    },
  },
});
