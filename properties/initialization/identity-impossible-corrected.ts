import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { plus, squaredNorm } from '../../src/models/euclidean.ts';
import { affine, isIdentity, onAxes } from '../../src/models/identity-network.ts';
import { rmsNorm } from '../../src/models/normalization.ts';
import { postNorm, preNorm } from '../../src/models/residual.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { all, equal, every, iff, moreThan, not } from '../../src/statement.ts';

/** What Norm returns has root mean square 1, whatever F is, and so is never an x of another length. */
export default implication({
  title: {
    en: 'Post Norm is never the identity; Pre Norm is, if and only if its branch vanishes',
    zh: 'Post Norm 永远不是恒等函数；Pre Norm 是恒等函数，当且仅当残差支路为零',
  },
  statement: String.raw`F(z)=Wz+b,\ x+F(x)\ne0:\quad \operatorname{Norm}(x+F(x))\not\equiv x;\qquad x+F(\operatorname{Norm}(x))\equiv x \iff W=0,\ b=0`,
  source: kexue(8620, 'identity-impossible', 'before eq. (17), for Post Norm alone'),
  forAll: { d: integers(1, 3), W: family('d', vector('d')), b: vector('d') },
  assume: {
    'x + F(x) ≠ 0 has a norm': ({ d, W, b }) =>
      every(onAxes(d, 2), (x) => moreThan(squaredNorm(plus(x, affine(W, b)(x))), 0))!,
  },
  conclude: ({ d, W, b }) => {
    const F = [affine(W, b)];
    return all({
      'Post Norm': not(isIdentity(d, (x) => postNorm(F, rmsNorm, x)[1]!)),
      'Pre Norm': iff(
        isIdentity(d, (x) => preNorm(F, rmsNorm, x)[1]!),
        every([...W.flat(), ...b], (v) => equal(v, 0))!,
      ),
    });
  },
  failsIf: {
    'x + F(x) may be 0': { drop: 'x + F(x) ≠ 0 has a norm' },
    'Pre Norm is the identity if b alone vanishes': {
      conclude: ({ d, W, b }) =>
        iff(
          isIdentity(d, (x) => preNorm([affine(W, b)], rmsNorm, x)[1]!),
          every(b, (v) => equal(v, 0))!,
        ),
    },
    'Pre Norm is never the identity': {
      conclude: ({ d, W, b }) => not(isIdentity(d, (x) => preNorm([affine(W, b)], rmsNorm, x)[1]!)),
    },
    'Post Norm moves vectors of root mean square 1, too': {
      conclude: ({ d, W, b }) => not(isIdentity(d, (x) => postNorm([affine(W, b)], rmsNorm, x)[1]!, sqrt(d))),
    },
  },
});
