import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { positive, reals, strictlyBetween } from '../../src/draw/reals.ts';
import { adamStep, decayWeights, secondMoment } from '../../src/models/adam.ts';
import { dot, type Real, sqrt } from '../../src/numbers/real.ts';
import { all, equal, moreThan } from '../../src/statement.ts';

const constantly = (g: Real, t: number) => Array.from({ length: t }, () => g);

export default identity({
  title: {
    en: 'A constant gradient as large as ε moves the parameter by η/2; a zero gradient does not move it',
    zh: '恒定梯度与 ε 相等时更新量为 η/2；梯度恒为零则不更新',
  },
  statement: String.raw`g_1=\dots=g_t=g:\quad \Delta\theta=-\eta\,\frac{g}{|g|+\epsilon}`,
  source: kexue(
    8747,
    ['adam-scale-free', 'adam-noise-floor'],
    'section 4: what ε does to small gradients; ε outside the root, as in algorithm 1 of Kingma & Ba',
  ),
  constants: { half: '1/2' },
  forAll: {
    t: integers(1, 4),
    epsilon: positive,
    g: near(reals, ({ epsilon }) => epsilon),
    beta1: coarse(strictlyBetween(0, 1)),
    beta2: coarse(strictlyBetween(0, 1)),
  },
  assume: { 'ε > 0': { holds: ({ epsilon }) => moreThan(epsilon, 0), without: { epsilon: strictlyBetween(-1, 1) } } },
  conclude: ({ t, g, epsilon, beta1, beta2 }, { half }) =>
    all({
      step: equal(
        adamStep(constantly(g, t), { eta: 1, beta1, beta2, epsilon }),
        g.over(g.abs().plus(epsilon)).negated(),
      ),
      'g = ε': equal(adamStep(constantly(epsilon, t), { eta: 1, beta1, beta2, epsilon }), half.negated()),
    }),
  failsIf: {
    'ε may be negative or 0': { drop: 'ε > 0' },
    'more than half': { constants: { half: '501/1000' } },
    'ε stands inside the root': {
      conclude: ({ t, g, epsilon, beta1, beta2 }) => {
        const m = dot(decayWeights(beta1, t), constantly(g, t));
        const root = sqrt(secondMoment(constantly(g, t), beta2).plus(epsilon));
        return equal(m.over(root), g.over(g.abs().plus(epsilon)));
      },
    },
  },
});
