import { implication, kexue } from '../../src/claim.ts';
import { reals } from '../../src/draw/reals.ts';
import { equal, unequal } from '../../src/statement.ts';

/** f(x) = x². */
export default implication({
  title: {
    en: 'False as stated: where the gradient vanishes the output may still depend on the input, to second order',
    zh: '此说不成立：梯度为零处，输出仍可依赖于输入（二阶）',
  },
  statement: String.raw`\nabla f(x)=0 \implies f(x+\Delta x)=f(x)`,
  source: kexue(
    8747,
    'taylor',
    'section 5, eq. (6): a vanishing gradient means that the output depends weakly on the input; for f = x²',
  ),
  forAll: { x: reals, delta: reals },
  assume: { '∇f(x) = 0': ({ x }) => equal(x.times(2), 0) },
  conclude: ({ x, delta }) => equal(x.plus(delta).squared(), x.squared()),
  failsIf: {
    'the gradient may be anything': { drop: '∇f(x) = 0' },
    'x moves': { assume: { 'Δx ≠ 0': ({ delta }) => unequal(delta, 0) } },
  },
  counterexample: { x: 0, delta: 1 },
});
