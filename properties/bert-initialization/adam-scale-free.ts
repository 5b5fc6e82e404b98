import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive, reals, strictlyBetween } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { adamStep } from '../../src/models/adam.ts';
import { scaled, squaredNorm } from '../../src/models/euclidean.ts';
import { equal, moreThan } from '../../src/statement.ts';

const HABITUAL = { eta: 1, beta1: '0.9', beta2: '0.999' };

export default identity({
  title: {
    en: 'A step of Adam does not depend on the scale of the gradients, as long as ε = 0',
    zh: 'ε=0 时，Adam 的更新量与梯度的尺度无关',
  },
  statement: String.raw`c>0,\ \epsilon=0:\quad \Delta\theta(cg_1,\dots,cg_t)=\Delta\theta(g_1,\dots,g_t)`,
  source: kexue(8747, 'adam-scale-free', 'section 4: the update does not depend on the scale of the gradient'),
  forAll: { t: integers(1, 3), g: nonzeroVector('t', coarse(reals)), c: coarse(positive) },
  assume: {
    'c > 0': { holds: ({ c }) => moreThan(c, 0), without: { c: strictlyBetween(-2, 2) } },
    'not all gradients are 0': { holds: ({ g }) => moreThan(squaredNorm(g), 0), without: { g: vector('t') } },
  },
  conclude: ({ g, c }) => equal(adamStep(scaled(c, g), HABITUAL), adamStep(g, HABITUAL)),
  failsIf: {
    'c may be negative or 0': { drop: 'c > 0' },
    'all gradients are 0: 0/0': { drop: 'not all gradients are 0' },
    'ε is 10⁻⁸': {
      conclude: ({ g, c }) =>
        equal(adamStep(scaled(c, g), { ...HABITUAL, epsilon: '1e-8' }), adamStep(g, { ...HABITUAL, epsilon: '1e-8' })),
    },
    'each gradient has a scale of its own': {
      forAll: { t: integers(2, 3) },
      conclude: ({ g, c }) => equal(adamStep(g.with(0, g[0]!.times(c)), HABITUAL), adamStep(g, HABITUAL)),
    },
  },
});
