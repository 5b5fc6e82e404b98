import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive, reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { raw, wacv } from '../../src/models/critic.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { directional, quadraticAt } from '../../src/models/quadratic.ts';
import { dot, sqrt } from '../../src/numbers/real.ts';
import { all, equal, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'For smooth D the gradient of D/G is n − (D/G²)Hn, and no unit vector',
    zh: '对光滑的 D，∇(D/G) = n − (D/G²)Hn，一般不是单位向量',
  },
  statement: String.raw`\nabla\frac DG = n-\frac{D}{G^2}Hn,\quad \nabla\frac{DG}{G^2+\varepsilon} = \frac{G}{G^2+\varepsilon}g + D\,\frac{\varepsilon-G^2}{(G^2+\varepsilon)^2}Hn`,
  source: kexue(8757, 'smooth-D', 'the scope of eq. (2); for D(x) = xᵀAx + ⟨b, x⟩ + c, by dual numbers'),
  constants: { one: 1 },
  forAll: {
    n: integers(1, 2),
    A: family('n', vector('n')),
    b: vector('n'),
    c: reals,
    x: vector('n'),
    u: vector('n'),
    eps: positive,
  },
  assume: { 'G ≠ 0': ({ A, b, c, x }) => unequal(squaredNorm(quadraticAt({ A, b, c }, x).gradient), 0) },
  conclude: ({ A, b, c, x, u, eps }, { one }) => {
    const { value: D, gradient: g, hessian } = quadraticAt({ A, b, c }, x);
    const square = squaredNorm(g);
    const G = sqrt(square);
    const across = dot(g, u).over(G);
    const turning = dot(
      hessian.map((row) => dot(row, g)),
      u,
    ).over(G);
    const below = square.plus(eps);
    return all({
      raw: equal(directional({ A, b, c }, raw, x, u), across.minus(D.over(square).times(turning).times(one))),
      WACV: equal(
        directional({ A, b, c }, wacv(eps), x, u),
        G.over(below)
          .times(dot(g, u))
          .plus(D.times(eps.minus(square)).over(below.squared()).times(turning)),
      ),
    });
  },
  failsIf: {
    'G may be 0': { drop: 'G ≠ 0' },
    'a thousandth off': { constants: { one: '1001/1000' } },
    'as for piecewise affine D': {
      conclude: ({ A, b, c, x, u }) => {
        const { gradient: g } = quadraticAt({ A, b, c }, x);
        return equal(directional({ A, b, c }, raw, x, u), dot(g, u).over(sqrt(squaredNorm(g))));
      },
    },
  },
});
