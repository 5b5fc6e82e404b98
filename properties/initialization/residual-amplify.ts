import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { covariance, jointLaw, varianceOf } from '../../src/models/joint-law.ts';
import { moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'False as stated: a residual connection may lower the variance, as F(x) = 1 − x does, down to 0',
    zh: '此说不成立：残差也可以减小方差，例如 F(x) = 1 − x 使方差变为 0',
  },
  statement: String.raw`\operatorname{Var}F(x)>0 \implies \operatorname{Var}(x+F(x))>\operatorname{Var}x`,
  source: kexue(8620, 'residual-amplify', 'residual connection: it further amplifies the variance; for any F'),
  forAll: { k: integers(2, 3), p: distribution('k'), x: vector('k'), F: vector('k') },
  assume: {
    'Var F > 0': ({ p, x, F }) =>
      moreThan(
        varianceOf(jointLaw(p, x, F), (a) => a.F),
        0,
      ),
  },
  conclude: ({ p, x, F }) => {
    const law = jointLaw(p, x, F);
    return moreThan(
      varianceOf(law, (a) => a.x.plus(a.F)),
      varianceOf(law, (a) => a.x),
    );
  },
  unvaried: { 'Var F > 0': 'without it F may be constant, and then nothing changes' },
  failsIf: {
    'it does not lower the variance': { flip: 'conclusion' },
    'F is no more than half of x, in variance': {
      assume: {
        'Var F ≤ ¼ Var x': ({ p, x, F }) => {
          const law = jointLaw(p, x, F);
          return moreThan(
            varianceOf(law, (a) => a.x),
            varianceOf(law, (a) => a.F).times(4),
          );
        },
        'Cov ≠ 0': ({ p, x, F }) => moreThan(covariance(jointLaw(p, x, F)).abs(), 0),
      },
    },
  },
  counterexample: { k: 2, p: ['1/2', '1/2'], x: [0, 1], F: [1, 0] },
});
