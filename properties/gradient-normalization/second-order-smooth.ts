import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { raw } from '../../src/models/critic.ts';
import { applied } from '../../src/models/embedding.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { directional, quadraticAt } from '../../src/models/quadratic.ts';
import { dot, sqrt } from '../../src/numbers/real.ts';
import { equal, iff, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'For smooth D the generator needs second derivatives too: detaching G is harmless just where D⟨Hn, u⟩ is 0',
    zh: '对光滑的 D，生成器也需要二阶导数：仅当 D⟨Hn, u⟩ = 0 时截断 G 才没有影响',
  },
  statement: String.raw`\partial_u\frac DG = \frac{\partial_uD}{G} \iff D\,\langle Hn,u\rangle = 0`,
  source: kexue(8757, 'second-order', 'section 4, last paragraph; for D(x) = xᵀAx + ⟨b, x⟩ + c'),
  forAll: { n: integers(1, 2), A: family('n', vector('n')), b: vector('n'), c: reals, x: vector('n'), u: vector('n') },
  assume: { 'G ≠ 0': ({ A, b, c, x }) => unequal(squaredNorm(quadraticAt({ A, b, c }, x).gradient), 0) },
  conclude: ({ A, b, c, x, u }) => {
    const { value, gradient, hessian } = quadraticAt({ A, b, c }, x);
    const detached = dot(gradient, u).over(sqrt(squaredNorm(gradient)));
    return iff(
      equal(directional({ A, b, c }, raw, x, u), detached),
      equal(value.times(dot(applied(hessian, gradient), u)), 0),
    );
  },
  failsIf: {
    'G may be 0': { drop: 'G ≠ 0' },
    'detaching never matters': {
      conclude: ({ A, b, c, x, u }) => {
        const { gradient } = quadraticAt({ A, b, c }, x);
        return equal(directional({ A, b, c }, raw, x, u), dot(gradient, u).over(sqrt(squaredNorm(gradient))));
      },
    },
    'it matters wherever D is curved': {
      conclude: ({ A, b, c, x, u }) => {
        const { gradient, hessian } = quadraticAt({ A, b, c }, x);
        const detached = dot(gradient, u).over(sqrt(squaredNorm(gradient)));
        return iff(equal(directional({ A, b, c }, raw, x, u), detached), equal(dot(applied(hessian, gradient), u), 0));
      },
    },
  },
});
