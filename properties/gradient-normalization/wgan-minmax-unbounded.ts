import { implication, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { excess, separation, support, wasserstein, withSlopes } from '../../src/models/transport.ts';
import { sign } from '../../src/numbers/sign.ts';
import { atLeast, moreThan } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'Without a Lipschitz constraint the inner maximum is infinite, unless p = q',
    zh: '若没有 L 约束，只要 p ≠ q，内层最大值就是无穷大',
  },
  statement: String.raw`p\ne q \implies \sup_D\ \bigl(E_p[D]-E_q[D]\bigr) = \infty: \text{ for any } M,\ D = \tfrac{M}{W_1(p,q)}\,D^* \text{ reaches } M`,
  source: kexue(8757, 'wgan-minmax', 'section 1, eq. (1): why there is a constraint'),
  forAll: { k: integers(1, 3), p: finiteLaw('k'), q: finiteLaw('k'), M: reals },
  assume: { 'p ≠ q': ({ p, q }) => moreThan(wasserstein(p, q), 0) },
  conclude: ({ p, q, M }) => {
    const points = support(p, q);
    const slope = M.over(wasserstein(p, q));
    const D = withSlopes(
      points,
      excess(p, q, points).map((d) => slope.times(-sign(d))),
    );
    return atLeast(separation(p, q, points, D), M);
  },
  failsIf: {
    'p may be q': { drop: 'p ≠ q' },
    'with the slopes of D* at most 1': {
      conclude: ({ p, q, M }) => atLeast(wasserstein(p, q), M),
    },
    'even more than M': {
      conclude: ({ p, q, M }) => {
        const points = support(p, q);
        const slope = M.over(wasserstein(p, q));
        const slopes = excess(p, q, points).map((d) => slope.times(-sign(d)));
        return moreThan(separation(p, q, points, withSlopes(points, slopes)), M);
      },
    },
  },
});
