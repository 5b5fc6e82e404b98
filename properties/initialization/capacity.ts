import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { scaled, squaredNorm } from '../../src/models/euclidean.ts';
import { affine } from '../../src/models/identity-network.ts';
import { type Branch, preNorm, residual, reZero } from '../../src/models/residual.ts';
import { ONE } from '../../src/numbers/real.ts';
import { all, equal, equalVectors, every } from '../../src/statement.ts';

const entry = between(-2, 2);

/** What stands for Norm: any function will do. */
const norm: Branch = (x) => scaled(ONE.over(squaredNorm(x).plus(1)), x);

export default identity({
  title: {
    en: 'Once α = 1, ReZero is the plain residual network, and with Norm before each branch it is Pre Norm',
    zh: 'α = 1 时 ReZero 即普通残差网络；支路前加 Norm 即 Pre Norm',
  },
  statement: String.raw`\alpha_t=1:\quad x_{t+1}=x_t+\alpha_tF_t(x_t)=x_t+F_t(x_t),\qquad x_t+\alpha_tF_t(\operatorname{Norm}(x_t))=x_t+F_t(\operatorname{Norm}(x_t))`,
  source: kexue(
    8620,
    'capacity',
    'last paragraph of the residual section: the functions are the same; how well they train is not judged',
  ),
  forAll: {
    l: integers(1, 2),
    d: integers(1, 2),
    W: family('l', family('d', vector('d', entry))),
    b: family('l', vector('d', entry)),
    alpha: family('l', only(ONE)),
    x0: vector('d', entry),
  },
  assume: {
    'α = 1': {
      holds: ({ alpha }) => every(alpha, (a) => equal(a, 1))!,
      without: { alpha: family('l', between('1/2', '999/1000')) },
    },
  },
  conclude: ({ W, b, alpha, x0 }) => {
    const F = W.map((w, t) => affine(w, b[t]!));
    const afterNorm = F.map(
      (f): Branch =>
        (x) =>
          f(norm(x)),
    );
    return all({
      'no Norm': equalVectors(reZero(F, alpha, x0).at(-1)!, residual(F, x0).at(-1)!),
      'Pre Norm': equalVectors(reZero(afterNorm, alpha, x0).at(-1)!, preNorm(F, norm, x0).at(-1)!),
    });
  },
  failsIf: {
    'α is still less than 1': { drop: 'α = 1' },
    'Pre Norm without its Norm': {
      conclude: ({ W, b, alpha, x0 }) => {
        const F = W.map((w, t) => affine(w, b[t]!));
        return equalVectors(reZero(F, alpha, x0).at(-1)!, preNorm(F, norm, x0).at(-1)!);
      },
    },
  },
});
