import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { affine, isIdentity } from '../../src/models/identity-network.ts';
import { rmsNorm } from '../../src/models/normalization.ts';
import { postNorm, preNorm } from '../../src/models/residual.ts';
import { all, not } from '../../src/statement.ts';

/** F(z) = Wz + b; the vectors that `isIdentity` tries are enough to tell whether such a branch does nothing. */
export default implication({
  title: {
    en: 'False as stated: a Pre Norm network whose branches start at zero starts as the identity',
    zh: '此说不成立：若残差支路的初值为零，Pre Norm 网络在初始阶段就是恒等函数',
  },
  statement: String.raw`\text{for no } F:\quad \operatorname{Norm}(x+F(x))=x \text{ for all } x,\quad\text{nor}\quad x+F(\operatorname{Norm}(x))=x \text{ for all } x`,
  source: kexue(8620, 'identity-impossible', 'before eq. (17): neither can be the identity at initialization'),
  forAll: { d: integers(1, 2), W: family('d', vector('d')), b: vector('d') },
  conclude: ({ d, W, b }) => {
    const F = [affine(W, b)];
    return all({
      'Post Norm is not the identity': not(isIdentity(d, (x) => postNorm(F, rmsNorm, x)[1]!)),
      'Pre Norm is not the identity': not(isIdentity(d, (x) => preNorm(F, rmsNorm, x)[1]!)),
    });
  },
  failsIf: {
    'Pre Norm without biases': {
      conclude: ({ d, W, b }) => {
        const F = [
          affine(
            W,
            b.map((x) => x.times(0)),
          ),
        ];
        return not(isIdentity(d, (x) => preNorm(F, rmsNorm, x)[1]!));
      },
    },
  },
  counterexample: { d: 1, W: [[0]], b: [0] },
});
