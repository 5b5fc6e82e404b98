import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { layerNorm, rmsNorm, spread } from '../../src/models/normalization.ts';
import { equal, moreThan } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'Layer norm gives every output the same length, whatever layer it comes from',
    zh: 'LayerNorm 的输出模长恒定（ε=0 时为 √d），与所在层无关',
  },
  statement: String.raw`y=\mathrm{LN}(x),\ \gamma=1,\ \beta=0:\quad \|y\|^2=\frac{d\,\operatorname{Var}x}{\operatorname{Var}x+\epsilon},\quad \|y\|^2=d \text{ for } \epsilon=0`,
  source: kexue(
    8747,
    'postnorm-consistent',
    'section 3: the modules stay consistent, a Dense layer fits after any of them',
  ),
  forAll: { d: integers(1, 8), x: vector('d'), epsilon: nonnegative },
  assume: { 'x is not constant, or ε > 0': ({ x, epsilon }) => moreThan(spread(x).plus(epsilon), 0) },
  conclude: ({ d, x, epsilon }) => {
    const v = spread(x);
    return equal(squaredNorm(layerNorm(x, { epsilon })), v.times(d).over(v.plus(epsilon)));
  },
  failsIf: {
    'a constant x at ε = 0: 0/0': { drop: 'x is not constant, or ε > 0' },
    'it is d whatever ε': { conclude: ({ d, x, epsilon }) => equal(squaredNorm(layerNorm(x, { epsilon })), d) },
    'ε stands outside the root': {
      conclude: ({ d, x, epsilon }) => {
        const v = spread(x);
        return equal(squaredNorm(layerNorm(x, { epsilon: epsilon.squared() })), v.times(d).over(v.plus(epsilon)));
      },
    },
    'the mean may stay, as in RMS norm': {
      conclude: ({ d, x, epsilon }) => {
        const v = spread(x);
        return equal(squaredNorm(rmsNorm(x, { epsilon })), v.times(d).over(v.plus(epsilon)));
      },
    },
  },
});
