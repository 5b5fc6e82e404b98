import { implication, kexue } from '../../src/claim.ts';
import { classes } from '../../src/draw/classes.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { type InClasses, keepsMargin, members, radii, ranksCorrectly, twoClasses } from '../../src/models/classes.ts';
import { symmetry, triangleInequality } from '../../src/models/metric.ts';
import { max } from '../../src/numbers/real.ts';
import { atLeast } from '../../src/statement.ts';

/** r₁ + r₂, each the largest distance of a sample from its centre. */
const bothRadii = ({ p, q, d }: InClasses) => {
  const [r1, r2] = twoClasses(p, q).map((c) => max(0, ...radii(d, c)));
  return r1!.plus(r2!);
};

export default implication({
  title: {
    en: 'A margin as large as both radii together makes every class-mate nearer than every stranger',
    zh: '间隔不小于两类半径之和时，任一同类样本都比任一异类样本更近',
  },
  statement: String.raw`r_i = \max_{z} d(z,c_i),\ m \ge r_1+r_2,\ d(z,c_i)+m < d(z,c_j) \text{ for all samples } z \text{ of class } i \implies d(z_1,z_3) < d(z_1,z_2)`,
  source: kexue(8656, 'uniform-margin-2R', 'sections 2 and 3, eq. (4) from end to end'),
  constants: { k: 1 },
  forAll: { p: integers(1, 3), q: integers(1, 3), d: classes('p', 'q'), m: near(nonnegative, bothRadii) },
  assume: {
    symmetry: {
      holds: ({ p, q, d }) => symmetry(d, members(twoClasses(p, q))),
      without: { d: classes('p', 'q', 'symmetry') },
    },
    'triangle inequality': {
      holds: ({ p, q, d }) => triangleInequality(d, members(twoClasses(p, q))),
      without: { d: classes('p', 'q', 'triangle inequality') },
    },
    'm ≥ r₁ + r₂': (drawn, { k }) => atLeast(drawn.m, bothRadii(drawn).times(k)),
    '(4) in class 1': ({ p, q, d, m }) => keepsMargin(d, ...twoClasses(p, q), m),
    '(4) in class 2': ({ p, q, d, m }) => {
      const [first, second] = twoClasses(p, q);
      return keepsMargin(d, second, first, m);
    },
  },
  conclude: ({ p, q, d }) => ranksCorrectly(d, ...twoClasses(p, q)),
  failsIf: {
    'd need not be symmetric': { drop: 'symmetry' },
    'd need not satisfy the triangle inequality': { drop: 'triangle inequality' },
    'm may be anything': { drop: 'm ≥ r₁ + r₂' },
    'm may be a little less': { constants: { k: '3/4' } },
    'the margin may be met exactly': { flip: '(4) in class 1' },
    'no sample of class 1 need keep it': { drop: '(4) in class 1' },
  },
  superfluous: {
    'class 2 need not keep it': {
      drop: '(4) in class 2',
      reason: 'seen from class 1, its own margins are all that is used',
    },
  },
});
