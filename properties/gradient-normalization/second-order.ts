import { identity, kexue } from '../../src/claim.ts';
import { reals } from '../../src/draw/reals.ts';
import { raw } from '../../src/models/critic.ts';
import { Dual, dual } from '../../src/models/dual.ts';
import { ONE, type Real, ZERO } from '../../src/numbers/real.ts';
import { all, equal, moreThan, unequal } from '../../src/statement.ts';

type Slopes = readonly [x: Real, w1: Real, w2: Real];

/** D = w₂ relu(w₁x) and ∂D/∂x = w₁w₂ for w₁x > 0, as x, w₁ and w₂ move at these speeds. */
const critic = (at: Slopes, speed: Slopes) => {
  const [x, w1, w2] = at.map((v, i) => new Dual(v, speed[i]!));
  return { D: w2!.times(w1!).times(x!), G: w2!.times(w1!).abs() };
};

const SPEEDS: Readonly<Record<'x' | 'w1' | 'w2', Slopes>> = {
  x: [ONE, ZERO, ZERO],
  w1: [ZERO, ONE, ZERO],
  w2: [ZERO, ZERO, ONE],
};

/** The slope of D/G, and that with G taken for a constant, as automatic differentiation has it after `detach`. */
const whole = (at: Slopes, by: keyof typeof SPEEDS) => {
  const { D, G } = critic(at, SPEEDS[by]);
  return raw(D, G).slope;
};
const detached = (at: Slopes, by: keyof typeof SPEEDS) => {
  const { D, G } = critic(at, SPEEDS[by]);
  return raw(D, dual(G.value)).slope;
};

export default identity({
  title: {
    en: 'Detaching G changes nothing for the generator, and everything for the critic',
    zh: '对分片线性的判别器，截断 G 的梯度不影响生成器，却会改变判别器的更新',
  },
  statement: String.raw`D=w_2\,\mathrm{relu}(w_1x),\ w_1x>0,\ G=|w_1w_2|:\quad \partial_x\frac DG = \frac{\partial_xD}{G},\quad \partial_{w_i}\frac DG = 0 \ne \frac{\partial_{w_i}D}{G}`,
  source: kexue(8757, 'second-order', 'section 4, last paragraph, and the comments'),
  constants: { none: 0 },
  forAll: { x: reals, w1: reals, w2: reals },
  assume: {
    'the unit is active': ({ x, w1 }) => moreThan(x.times(w1), 0),
    'w₂ ≠ 0': ({ w2 }) => unequal(w2, 0),
  },
  conclude: ({ x, w1, w2 }, { none }) => {
    const at: Slopes = [x, w1, w2];
    return all({
      'by the input': equal(whole(at, 'x'), detached(at, 'x')),
      'by w₁': equal(whole(at, 'w1'), none),
      'by w₂': equal(whole(at, 'w2'), none),
      'by w₁, detached': unequal(detached(at, 'w1'), 0),
      'by w₂, detached': unequal(detached(at, 'w2'), 0),
    });
  },
  failsIf: {
    'the unit is dead or at its kink': {
      drop: 'the unit is active',
      conclude: ({ x, w1, w2 }) => unequal(detached([x, w1, w2], 'w2'), 0),
    },
    'w₂ may be 0': { drop: 'w₂ ≠ 0' },
    'the critic is updated': { constants: { none: 1 } },
    'detached, the critic is updated alike': {
      conclude: ({ x, w1, w2 }) => equal(whole([x, w1, w2], 'w2'), detached([x, w1, w2], 'w2')),
    },
  },
});
