import { implication, kexue } from '../../src/claim.ts';
import { classes } from '../../src/draw/classes.ts';
import { integers } from '../../src/draw/integer.ts';
import {
  type Class,
  type InClasses,
  keepsMargin,
  mean,
  radii,
  ranksCorrectly,
  twoClasses,
} from '../../src/models/classes.ts';
import { max, type Real } from '../../src/numbers/real.ts';
import { all } from '../../src/statement.ts';

/** (4) for the samples of both classes, with a margin made of the radii of their own and of the other class. */
const margin =
  (m: (own: Real[], other: Real[]) => Real) =>
  ({ p, q, d }: InClasses) => {
    const [first, second] = twoClasses(p, q);
    const keeps = (own: Class, other: Class) => keepsMargin(d, own, other, m(radii(d, own), radii(d, other)));
    return all({ 'class 1': keeps(first, second), 'class 2': keeps(second, first) });
  };

export default implication({
  title: {
    en: 'False as stated: with the average class diameter for a margin, a class-mate may still be further than a stranger',
    zh: '此说不成立：以类的平均直径作为间隔 m，同类样本仍可能比异类样本更远',
  },
  statement: String.raw`m = \bar r_1 + \bar r_2,\ d(z,c_i)+m < d(z,c_j) \text{ for all samples } z \text{ of class } i \implies d(z_1,z_3) < d(z_1,z_2)`,
  source: kexue(8656, 'avg-diameter-as-m', 'section 2, after eq. (3): the extra term as an average diameter m'),
  forAll: { p: integers(1, 3), q: integers(1, 3), d: classes('p', 'q') },
  assume: { '(4) with m the sum of the mean radii': margin((own, other) => mean(own).plus(mean(other))) },
  conclude: ({ p, q, d }) => ranksCorrectly(d, ...twoClasses(p, q)),
  failsIf: {
    'm is twice the mean radius of the own class': {
      assume: { '(4) with m the sum of the mean radii': margin((own) => mean(own).times(2)) },
    },
    'm is the largest radius': {
      assume: { '(4) with m the sum of the mean radii': margin((own, other) => max(0, ...own, ...other)) },
    },
  },
  counterexample: { p: 2, q: 1, d: { x1: 0, x2: -3, c1: 0, y1: 2, c2: 2 } },
});
