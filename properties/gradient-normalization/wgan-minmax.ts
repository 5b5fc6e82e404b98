import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, nonnegative } from '../../src/draw/reals.ts';
import { separation, support, wasserstein, withSlopes } from '../../src/models/transport.ts';
import { all, atMost, every } from '../../src/statement.ts';

/** A critic with |D|_L ≤ C is, on the values of p and q, any function with slopes from −C to C between neighbours. */
export default inequality({
  title: {
    en: 'No critic with Lipschitz constant C separates p from q by more than C·W₁(p, q)',
    zh: 'L 常数不超过 C 的判别器，所能拉开的差距不超过 C·W₁(p, q)',
  },
  statement: String.raw`\|D\|_L \le C \implies E_{x\sim p}[D(x)] - E_{x\sim q}[D(x)] \le C\,W_1(p,q) = C\int |F-G|`,
  source: kexue(8757, 'wgan-minmax', 'section 1, eq. (1): the inner maximum, for finite laws on the line'),
  constants: { one: 1 },
  forAll: {
    k: integers(1, 3),
    p: finiteLaw('k'),
    q: finiteLaw('k'),
    C: nonnegative,
    s: family(5, between(-1, 1)),
  },
  assume: {
    '|D|_L ≤ C': {
      holds: ({ s }) => every(s, (v) => atMost(v.abs(), 1))!,
      without: { s: family(5, between(-2, 2)) },
    },
  },
  tight: true,
  conclude: ({ p, q, C, s }, { one }) => {
    const points = support(p, q);
    const D = withSlopes(
      points,
      s.map((v) => v.times(C)),
    );
    return all({
      'p over q': atMost(separation(p, q, points, D), wasserstein(p, q).times(C).times(one)),
      'q over p': atMost(separation(q, p, points, D), wasserstein(p, q).times(C).times(one)),
    });
  },
  failsIf: {
    'D is not Lipschitz': { drop: '|D|_L ≤ C' },
    'a thousandth less': { constants: { one: '999/1000' } },
    'the distance of the means': {
      conclude: ({ p, q, C, s }) => {
        const points = support(p, q);
        const values = (slopes: readonly (typeof C)[]) => withSlopes(points, slopes);
        const D = values(s.map((v) => v.times(C)));
        const identity = values(s.map(() => C));
        return atMost(separation(p, q, points, D), separation(p, q, points, identity).abs());
      },
    },
  },
});
