import { identity, kexue } from '../../src/claim.ts';
import { reals } from '../../src/draw/reals.ts';
import { adamStep, sgdStep } from '../../src/models/adam.ts';
import { all, equal } from '../../src/statement.ts';

export default identity({
  title: { en: 'The step of SGD is linear in the gradient', zh: 'SGD 的更新量与梯度成正比' },
  statement: String.raw`\Delta\theta=-\eta g:\quad \Delta\theta(cg+h)=c\,\Delta\theta(g)+\Delta\theta(h)`,
  source: kexue(8747, 'sgd-linear', 'section 4: SGD, beside Adam'),
  forAll: { eta: reals, g: reals, h: reals, c: reals },
  conclude: ({ eta, g, h, c }) =>
    all({
      homogeneous: equal(sgdStep(g.times(c), eta), sgdStep(g, eta).times(c)),
      additive: equal(sgdStep(g.plus(h), eta), sgdStep(g, eta).plus(sgdStep(h, eta))),
    }),
  failsIf: {
    'its size alone counts': {
      conclude: ({ eta, g, c }) => equal(sgdStep(g.times(c).abs(), eta), sgdStep(g, eta).times(c)),
    },
    'with a fixed decay of the weight': {
      conclude: ({ eta, g, h, c }) => equal(sgdStep(g.times(c).plus(h), eta), sgdStep(g.plus(h), eta).times(c)),
    },
    'the first step of Adam': {
      conclude: ({ eta, g, c }) => {
        const adam = { eta, beta1: '0.9', beta2: '0.999' };
        return equal(adamStep([g.times(c)], adam), adamStep([g], adam).times(c));
      },
    },
  },
});
