import { identity, kexue } from '../../src/claim.ts';
import { between } from '../../src/draw/reals.ts';
import { sigmoid, tanh } from '../../src/models/activation.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

const pair = (y: Real) => sigmoid.value(y).squared().plus(sigmoid.value(y.negated()).squared());

/** So that E sig(y) = 1/2, and E sig(y)² = 1/4 + Var sig(y), whatever symmetric law y has. */
export default identity({
  title: {
    en: 'A sigmoid at y and −y: the values add up to 1, their squares to ½ and twice the square of the distance from ½',
    zh: 'sigmoid 在 ±y 处：两值之和为 1，平方和为 ½ 加上与 ½ 之差平方的两倍',
  },
  statement: String.raw`\operatorname{sig}(y)+\operatorname{sig}(-y)=1,\quad \operatorname{sig}(y)^2+\operatorname{sig}(-y)^2=\tfrac12+2(\operatorname{sig}(y)-\tfrac12)^2`,
  source: kexue(8620, 'sigmoid-moment', 'activation functions, eq. (6): the symmetry of the integrand'),
  constants: { two: 2 },
  forAll: { y: between(-40, 40) },
  conclude: ({ y }, { two }) => {
    const s = sigmoid.value(y);
    return all({
      values: equal(s.plus(sigmoid.value(y.negated())), 1),
      squares: equal(pair(y), s.minus('1/2').squared().times(two).plus('1/2')),
    });
  },
  failsIf: {
    'a thousandth more than 2': { constants: { two: '2001/1000' } },
    'the square of the distance counts once': { constants: { two: 1 } },
    'tanh in place of the sigmoid': {
      conclude: ({ y }) => equal(tanh.value(y).plus(tanh.value(y.negated())), 1),
    },
  },
});
