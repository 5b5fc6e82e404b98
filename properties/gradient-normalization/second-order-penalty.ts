import { identity, kexue } from '../../src/claim.ts';
import { reals } from '../../src/draw/reals.ts';
import { Dual, dual } from '../../src/models/dual.ts';
import { ONE, ZERO } from '../../src/numbers/real.ts';
import { all, equal, iff, moreThan, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'ReLU does not disable the gradient penalty: it needs the mixed derivative ∂²D/∂w∂x, not ∂²D/∂x²',
    zh: 'ReLU 并不会使梯度惩罚失效：所需的是混合导数 ∂²D/∂w∂x，而非 ∂²D/∂x²',
  },
  statement: String.raw`D=w_2\,\mathrm{relu}(w_1x),\ w_1x>0:\quad \partial_x^2D=0,\ \partial_{w_1}\partial_xD=w_2,\quad \partial_{w_1}(G-1)^2 = 2(G-1)\,\frac{G}{w_1}`,
  source: kexue(8757, 'second-order', 'section 4, last paragraph: what WGAN-GP differentiates'),
  constants: { two: 2 },
  forAll: { x: reals, w1: reals, w2: reals },
  assume: {
    'the unit is active': ({ x, w1 }) => moreThan(x.times(w1), 0),
    'w₂ ≠ 0': ({ w2 }) => unequal(w2, 0),
  },
  conclude: ({ w1, w2 }, { two }) => {
    const slope = (by: 'x' | 'w1') => new Dual(w1, by === 'w1' ? ONE : ZERO).times(dual(w2));
    const penalised = slope('w1').abs().minus(1).squared().slope;
    const G = w1.times(w2).abs();
    return all({
      '∂²D/∂x²': equal(slope('x').slope, 0),
      '∂²D/∂w∂x': equal(slope('w1').slope, w2),
      'the penalty moves': equal(penalised, G.minus(1).times(G).over(w1).times(two)),
      'unless G = 1': iff(equal(penalised, 0), equal(G, 1)),
    });
  },
  failsIf: {
    'without w₂ the penalty does not move': { drop: 'w₂ ≠ 0' },
    'a thousandth more': { constants: { two: '2001/1000' } },
    'the mixed derivative is 0, too': {
      conclude: ({ w1, w2 }) => equal(new Dual(w1, ONE).times(dual(w2)).slope, 0),
    },
  },
  unvaried: { 'the unit is active': 'it is what makes w₁w₂ the gradient; without it D and its gradient are 0' },
});
