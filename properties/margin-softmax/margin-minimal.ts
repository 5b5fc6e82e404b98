import { implication, kexue } from '../../src/claim.ts';
import { between, from, nonnegative, reals } from '../../src/draw/reals.ts';
import { type Real, ZERO } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, moreThan } from '../../src/statement.ts';

const d = (x: Real, y: Real) => x.minus(y).abs();

const onLine = ({ a, b, e, t }: Record<'a' | 'b' | 'e' | 't', Real>) => {
  const D = e.plus(t.times(a.plus(b)));
  return { D, z1: ZERO, c1: a.negated(), z3: a.plus(b).negated(), c2: D, z2: D.minus(e) };
};

export default implication({
  title: {
    en: 'No smaller margin will do: short of it, a line holds a counterexample',
    zh: '间隔不能再小：否则在直线上就有反例',
  },
  statement: String.raw`a,b,e \ge 0,\ e \le D \le a+b+e \implies \exists z_1,z_2,z_3,c_1,c_2\in\mathbb R \text{ at these distances with } d(z_1,z_3) \ge d(z_1,z_2)`,
  source: kexue(8656, 'margin-minimal', 'section 2, sharpened: eq. (3) is the best condition on a, b, e and D'),
  forAll: { a: nonnegative, b: nonnegative, e: nonnegative, t: between(0, 1) },
  assume: {
    'a, b, e ≥ 0': {
      holds: ({ a, b, e }) => all({ a: atLeast(a, 0), b: atLeast(b, 0), e: atLeast(e, 0) }),
      without: { a: reals, b: reals, e: reals },
    },
    'D ≥ e': { holds: ({ t }) => atLeast(t, 0), without: { t: between(-4, 1) } },
    'D ≤ a + b + e': { holds: ({ t }) => atMost(t, 1), without: { t: from(0) } },
  },
  conclude: (given) => {
    const { D, z1, z2, z3, c1, c2 } = onLine(given);
    return all({
      a: equal(d(z1, c1), given.a),
      b: equal(d(z3, c1), given.b),
      e: equal(d(z2, c2), given.e),
      D: equal(d(z1, c2), D),
      'the goal is missed': atLeast(d(z1, z3), d(z1, z2)),
    });
  },
  failsIf: {
    'a radius may be negative': { drop: 'a, b, e ≥ 0' },
    'D may be less than e': { drop: 'D ≥ e' },
    'D may be larger, so that (3) holds': { drop: 'D ≤ a + b + e' },
    'z3 is strictly farther than z2': {
      conclude: (given) => {
        const { z1, z2, z3 } = onLine(given);
        return moreThan(d(z1, z3), d(z1, z2));
      },
    },
  },
});
