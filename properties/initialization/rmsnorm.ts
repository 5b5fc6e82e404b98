import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { rmsNorm } from '../../src/models/normalization.ts';
import { dot, sqrt } from '../../src/numbers/real.ts';
import { all, equal, equalVectors, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'RMS Norm is √d times L2 normalization, but for ε: the squared norm becomes d·s/(s + ε)',
    zh: 'RMS Norm 是 L2 归一化的 √d 倍（不计 ε）：模长平方变为 d·s/(s + ε)',
  },
  statement: String.raw`y_k=\frac{x_k}{\sqrt{s+\epsilon}},\ s=\tfrac1d\textstyle\sum_kx_k^2>0:\quad |y|^2=\dfrac{d\,s}{s+\epsilon},\qquad y=\sqrt d\,\dfrac x{|x|}\ \text{ for }\epsilon=0`,
  source: kexue(8620, 'rmsnorm', 'direct normalization, eq. (9), with γ = 1'),
  constants: { one: 1 },
  forAll: { d: integers(1, 5), x: nonzeroVector('d'), epsilon: nonnegative },
  assume: {
    'x ≠ 0': { holds: ({ x }) => unequal(dot(x, x), 0), without: { x: vector('d') } },
  },
  conclude: ({ d, x, epsilon }, { one }) => {
    const [y, plain] = [rmsNorm(x, { epsilon }), rmsNorm(x)];
    const s = dot(x, x).over(d);
    return all({
      norm: equal(dot(y, y), s.times(d).over(s.plus(epsilon.times(one)))),
      L2: equalVectors(
        plain,
        x.map((xi) => xi.times(sqrt(d)).over(sqrt(dot(x, x)))),
      ),
    });
  },
  failsIf: {
    'x may be 0': { drop: 'x ≠ 0' },
    'a thousandth more of ε': { constants: { one: '1001/1000' } },
    'it is L2 normalization, without √d': {
      conclude: ({ x }) =>
        equalVectors(
          rmsNorm(x),
          x.map((xi) => xi.over(sqrt(dot(x, x)))),
        ),
    },
    'the norm is √d with ε, too': {
      conclude: ({ d, x, epsilon }) => {
        const y = rmsNorm(x, { epsilon });
        return equal(dot(y, y), d);
      },
    },
  },
});
