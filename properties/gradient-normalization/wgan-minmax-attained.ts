import { identity, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonnegative, reals } from '../../src/draw/reals.ts';
import { lipschitzConstant } from '../../src/models/lipschitz.ts';
import { excess, separation, support, wasserstein, withSlopes } from '../../src/models/transport.ts';
import { real } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { all, atLeast, atMost, equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The critic with the slope −C sign(F − G) attains C·W₁(p, q): any constant C serves, the maximum scales with it',
    zh: '斜率为 −C sign(F − G) 的判别器达到最大值 C·W₁(p, q)；常数换成任意 C，最大值只差一个倍数',
  },
  statement: String.raw`D^* = -C\int \operatorname{sign}(F-G): \quad \|D^*\|_L \le C,\quad E_p[D^*]-E_q[D^*] = C\int|F-G|`,
  source: kexue(
    8757,
    'wgan-minmax',
    'section 1, eq. (1): the inner maximum is C·W₁; Kantorovich–Rubinstein, on the line',
  ),
  constants: { one: 1 },
  forAll: { k: integers(1, 2), p: finiteLaw('k'), q: finiteLaw('k'), C: nonnegative },
  assume: { 'C ≥ 0': { holds: ({ C }) => atLeast(C, 0), without: { C: reals } } },
  conclude: ({ p, q, C }, { one }) => {
    const points = support(p, q);
    const D = withSlopes(
      points,
      excess(p, q, points).map((d) => C.times(-sign(d))),
    );
    return all({
      'Lipschitz with constant C': atMost(
        lipschitzConstant(
          points.map((x) => [x]),
          D,
        ),
        C,
      ),
      'and the maximum': equal(separation(p, q, points, D), wasserstein(p, q).times(C).times(one)),
    });
  },
  failsIf: {
    'C may be negative': { drop: 'C ≥ 0' },
    'a thousandth more': { constants: { one: '1001/1000' } },
    'the maximum is W₁ for every C': {
      conclude: ({ p, q, C }) => {
        const points = support(p, q);
        const slopes = excess(p, q, points).map((d) => C.times(-sign(d)));
        return equal(separation(p, q, points, withSlopes(points, slopes)), wasserstein(p, q));
      },
    },
    'one slope, as for shifted laws': {
      conclude: ({ p, q }) => {
        const points = support(p, q);
        const D = withSlopes(
          points,
          points.slice(1).map(() => real(1)),
        );
        return equal(separation(p, q, points, D).abs(), wasserstein(p, q));
      },
    },
  },
});
