import { identity, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { outputSecondMoment } from '../../src/models/dense.ts';
import { expectation, mean, variance } from '../../src/models/finite-law.ts';
import { outputLaw } from '../../src/models/output-law.ts';
import { centredLaw } from '../../src/models/random-matrix.ts';
import { dot, type Real, ZERO } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

const square = (y: Real) => y.squared();

export default identity({
  title: {
    en: 'At every fixed input, the second moment over independent weights is Var w·|x|² + (E w)²(Σxᵢ)²',
    zh: '对每个固定输入，输出关于独立权重的二阶矩为 Var w·|x|² + (E w)²(Σxᵢ)²',
  },
  statement: String.raw`w_i\text{ iid}:\quad E_w\Bigl[\bigl(\textstyle\sum_iw_ix_i\bigr)^2\Bigr]=|x|^2\operatorname{Var}w+(E[w])^2\bigl(\textstyle\sum_ix_i\bigr)^2`,
  source: kexue(8620, 'lecun', 'stable second moment, eq. (4), for each x; all weights of finite laws counted'),
  forAll: { m: integers(1, 2), x: vector('m'), k: integers(1, 2), W: finiteLaw('k') },
  conclude: ({ x, W }) => {
    const law = { mean: mean(W), variance: variance(W) };
    return all({
      'any mean': equal(expectation(outputLaw(x, W), square), outputSecondMoment(x, law)),
      'mean 0': equal(expectation(outputLaw(x, centredLaw(W)), square), dot(x, x).times(law.variance)),
    });
  },
  failsIf: {
    'the mean of the weights does not count': {
      conclude: ({ x, W }) =>
        equal(expectation(outputLaw(x, W), square), outputSecondMoment(x, { mean: ZERO, variance: variance(W) })),
    },
    'the second moment of the weights in place of their variance': {
      conclude: ({ x, W }) =>
        equal(
          expectation(outputLaw(x, W), square),
          outputSecondMoment(x, { mean: mean(W), variance: expectation(W, square) }),
        ),
    },
    'the weights are one and the same': {
      conclude: ({ x, W }) => {
        const w = centredLaw(W);
        return equal(
          expectation(w, (v) =>
            dot(
              x,
              x.map(() => v),
            ).squared(),
          ),
          dot(x, x).times(variance(W)),
        );
      },
    },
  },
});
