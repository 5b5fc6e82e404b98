import { implication, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { between, from, nonnegative } from '../../src/draw/reals.ts';
import { ONE, type Real, real, ZERO } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, lessThan } from '../../src/statement.ts';

const d = (x: Real, y: Real) => x.minus(y).abs();

export default implication({
  title: {
    en: 'A margin short of both radii together is not enough: three samples on a line',
    zh: '间隔小于两类半径之和则不够：直线上三个样本即为反例',
  },
  statement: String.raw`m < \mu \le 2,\ z_3=-1,\ c_1=0,\ z_1=1,\ z_2=1+\mu,\ c_2=2+\mu:\quad \text{every sample keeps the margin } m, \text{ yet } d(z_1,z_2) \le d(z_1,z_3)`,
  source: kexue(
    8656,
    ['uniform-margin-2R', 'margin-necessity'],
    'section 2, eq. (4): a margin m < r₁ + r₂ will not do',
  ),
  constants: { diameter: 2 },
  forAll: { mu: between(0, 2), m: near(nonnegative, ({ mu }) => mu) },
  assume: {
    'μ ≤ 2': { holds: ({ mu }, { diameter }) => atMost(mu, diameter), without: { mu: from(0) } },
    'm < μ': ({ mu, m }) => lessThan(m, mu),
  },
  conclude: ({ mu, m }) => {
    const [z3, c1, z1, z2, c2] = [real(-1), ZERO, ONE, mu.plus(1), mu.plus(2)];
    return all({
      'z1 keeps the margin': lessThan(d(z1, c1).plus(m), d(z1, c2)),
      'z3 keeps the margin': lessThan(d(z3, c1).plus(m), d(z3, c2)),
      'z2 keeps the margin': lessThan(d(z2, c2).plus(m), d(z2, c1)),
      'z3 is no nearer than z2': atLeast(d(z1, z3), d(z1, z2)),
    });
  },
  failsIf: {
    'μ may be larger': { drop: 'μ ≤ 2' },
    'm may reach μ': { flip: 'm < μ' },
    'm may be anything': { drop: 'm < μ' },
    'μ may be a little larger than 2': { constants: { diameter: '21/10' }, forAll: { mu: between(0, '21/10') } },
  },
});
