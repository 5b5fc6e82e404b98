import { implication, kexue } from '../../src/claim.ts';
import { classes } from '../../src/draw/classes.ts';
import { integers } from '../../src/draw/integer.ts';
import { distances, mean, members, radii, twoClasses } from '../../src/models/classes.ts';
import { symmetry, triangleInequality } from '../../src/models/metric.ts';
import { lessThan } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'With the average class diameter for a margin, class-mates are nearer than strangers on average',
    zh: '以类的平均直径作为间隔 m，同类样本平均而言比异类样本更近',
  },
  statement: String.raw`d(z_1,c_1)+\bar r_1+\bar r_2 < d(z_1,c_2) \implies \operatorname*{mean}_{z_3}\, d(z_1,z_3) < \operatorname*{mean}_{z_2}\, d(z_1,z_2)`,
  source: kexue(
    8656,
    'avg-diameter-as-m',
    'section 2, after eq. (3), corrected; uniform-margin-2R repairs it for every sample',
  ),
  constants: { k: 1 },
  forAll: { p: integers(1, 3), q: integers(1, 3), d: classes('p', 'q') },
  assume: {
    symmetry: {
      holds: ({ p, q, d }) => symmetry(d, members(twoClasses(p, q))),
      without: { d: classes('p', 'q', 'symmetry') },
    },
    'triangle inequality': {
      holds: ({ p, q, d }) => triangleInequality(d, members(twoClasses(p, q))),
      without: { d: classes('p', 'q', 'triangle inequality') },
    },
    '(4) with m the sum of the mean radii': ({ p, q, d }, { k }) => {
      const [first, second] = twoClasses(p, q);
      const m = mean(radii(d, first)).plus(mean(radii(d, second)));
      return lessThan(d['d(x1,c1)']!.plus(m.times(k)), d['d(x1,c2)']!);
    },
  },
  conclude: ({ p, q, d }) => {
    const [first, second] = twoClasses(p, q);
    return lessThan(mean(distances(d, 'x1', first.samples)), mean(distances(d, 'x1', second.samples)));
  },
  failsIf: {
    'd need not be symmetric': { drop: 'symmetry' },
    'd need not satisfy the triangle inequality': { drop: 'triangle inequality' },
    'the margin may be met exactly': { flip: '(4) with m the sum of the mean radii' },
    'a little less than the average diameter': { constants: { k: '9/10' } },
    'the sample itself is left out of the mean': {
      conclude: ({ p, q, d }) => {
        const [first, second] = twoClasses(p, q);
        const mates = p === 1 ? first.samples : first.samples.slice(1);
        return lessThan(mean(distances(d, 'x1', mates)), mean(distances(d, 'x1', second.samples)));
      },
    },
  },
});
