import { implication, kexue } from '../../src/claim.ts';
import { positive, reals } from '../../src/draw/reals.ts';
import { ONE, type Real, real } from '../../src/numbers/real.ts';
import { all, lessThan, moreThan } from '../../src/statement.ts';

const d = (x: Real, y: Real) => x.minus(y).abs();

export default implication({
  title: {
    en: 'Classified correctly, a class-mate can be any number of times further than a stranger',
    zh: '分类正确时，同类与异类样本的距离之比可任意大',
  },
  statement: String.raw`z_3=-1,\ c_1=0,\ z_1=1,\ z_2=1+\mu,\ c_2=2+\mu,\ \mu = \tfrac1r:\quad \text{all nearest to their centres, and } d(z_1,z_3) > r\, d(z_1,z_2)`,
  source: kexue(8656, 'class-ne-rank', 'section 2, the figure: without bound'),
  constants: { radius: 1 },
  forAll: { r: positive },
  assume: { 'r > 0': { holds: ({ r }) => moreThan(r, 0), without: { r: reals } } },
  conclude: ({ r }, { radius }) => {
    const gap = ONE.over(r);
    const [z3, c1, z1, z2, c2] = [radius.negated(), real(0), radius, radius.plus(gap), radius.times(2).plus(gap)];
    return all({
      'z1 belongs to c1': lessThan(d(z1, c1), d(z1, c2)),
      'z3 belongs to c1': lessThan(d(z3, c1), d(z3, c2)),
      'z2 belongs to c2': lessThan(d(z2, c2), d(z2, c1)),
      'yet z3 is more than r times further': moreThan(d(z1, z3), r.times(d(z1, z2))),
    });
  },
  failsIf: {
    'r may be 0': { drop: 'r > 0' },
    'the radius is half as large': { constants: { radius: '1/2' } },
  },
});
