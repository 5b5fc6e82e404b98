import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonnegative, reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { layerNorm, rmsNorm, spread } from '../../src/models/normalization.ts';
import { real } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { equalVectors, moreThan, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'Without ε, Layer Norm does not see a shift nor a positive factor; a negative one turns the sign',
    zh: 'ε = 0 时，Layer Norm 对平移与正数缩放不变，乘负数则变号',
  },
  statement: String.raw`\operatorname{LN}(cx+b\mathbf 1)=\operatorname{sgn}(c)\operatorname{LN}(x),\quad c\ne0,\ \sigma(x)>0,\ \epsilon=0`,
  source: kexue(8620, 'layernorm', 'direct normalization, eq. (8)'),
  constants: { epsilon: 0 },
  forAll: { d: integers(1, 3), x: vector('d'), c: reals, b: reals },
  assume: { 'σ > 0': ({ x }) => moreThan(spread(x), 0), 'c ≠ 0': ({ c }) => unequal(c, 0) },
  conclude: ({ x, c, b }, { epsilon }) =>
    equalVectors(
      layerNorm(
        x.map((xi) => xi.times(c).plus(b)),
        { epsilon },
      ),
      layerNorm(x, { epsilon }).map((y) => y.times(real(sign(c)))),
    ),
  failsIf: {
    'σ may be 0': { drop: 'σ > 0' },
    'c may be 0': { drop: 'c ≠ 0' },
    'ε is 1e-5': { constants: { epsilon: '1e-5' } },
    'the sign does not turn': {
      conclude: ({ x, c }) => equalVectors(layerNorm(x.map((xi) => xi.times(c))), layerNorm(x)),
    },
    'RMS Norm, which sees the shift': {
      conclude: ({ x, b }) => equalVectors(rmsNorm(x.map((xi) => xi.plus(b))), rmsNorm(x)),
    },
  },
  superfluous: {
    'a shift alone, with ε': {
      forAll: { b: reals, c: nonnegative },
      conclude: ({ x, b }) =>
        equalVectors(
          layerNorm(
            x.map((xi) => xi.plus(b)),
            { epsilon: 1 },
          ),
          layerNorm(x, { epsilon: 1 }),
        ),
      reason: 'it is taken away before anything is divided',
    },
  },
});
