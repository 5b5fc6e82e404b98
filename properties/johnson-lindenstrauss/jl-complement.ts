import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { reals } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { applied, distortion, keepsLength, worstDistortion } from '../../src/models/embedding.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { ONE } from '../../src/numbers/real.ts';
import { all, atMost, iff, implies, lessThan, moreThan } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'A ratio within ε of 1 is a squared length kept within the factors 1 ± ε',
    zh: '比值与 1 之差不超过 ε，等价于模长平方介于 1 ± ε 倍之间',
  },
  statement: String.raw`w \ne 0:\quad \Bigl|\frac{\|Aw\|^2}{\|w\|^2}-1\Bigr| \le \varepsilon \iff (1-\varepsilon)\|w\|^2 \le \|Aw\|^2 \le (1+\varepsilon)\|w\|^2`,
  source: kexue(8679, 'jl-complement', 'proof of the theorem, eq. (19), for w = vᵢ − vⱼ ≠ 0'),
  forAll: {
    m: integers(1, 3),
    n: integers(1, 3),
    A: family('n', vector('m')),
    w: nonzeroVector('m'),
    eps: near(reals, ({ A, w }) => worstDistortion(A, w)),
  },
  assume: { 'w ≠ 0': { holds: ({ w }) => moreThan(squaredNorm(w), 0), without: { w: vector('m') } } },
  conclude: ({ A, w, eps }) =>
    all({
      'the same': iff(atMost(distortion(A, w), eps), keepsLength(A, w, eps)),
      'what does not fail is within ε': implies(lessThan(distortion(A, w), eps), keepsLength(A, w, eps)),
    }),
  failsIf: {
    'w may be 0: coincident points have no ratio': { drop: 'w ≠ 0' },
    'only the upper bound': {
      conclude: ({ A, w, eps }) =>
        iff(atMost(distortion(A, w), eps), atMost(squaredNorm(applied(A, w)), squaredNorm(w).times(eps.plus(1)))),
    },
    'the border is left out': {
      conclude: ({ A, w, eps }) => {
        const [before, after] = [squaredNorm(w), squaredNorm(applied(A, w))];
        const within = all({
          'not much shorter': lessThan(before.times(ONE.minus(eps)), after),
          'not much longer': lessThan(after, before.times(eps.plus(1))),
        });
        return iff(atMost(distortion(A, w), eps), within);
      },
    },
  },
});
