import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { dimension, integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { distance } from '../../src/models/euclidean.ts';
import { max, min, type Real } from '../../src/numbers/real.ts';
import { all, any, iff, lessThan, type Statement } from '../../src/statement.ts';

/** a + m < dⱼ, for every rival j. */
const each = (a: Real, m: Real, d: readonly Real[]): Readonly<Record<string, Statement>> =>
  Object.fromEntries(d.map((dj, j) => [`j = ${j + 2}`, lessThan(a.plus(m), dj)]));

export default implication({
  title: {
    en: 'A margin to every rival is a margin to the nearest',
    zh: '对每个异类中心都留有间隔，等价于对最近的异类中心留有间隔',
  },
  statement: String.raw`d(z,c_1)+m < d(z,c_j)\ \forall j \ge 2 \iff d(z,c_1)+m < \min_{j\ge2} d(z,c_j)`,
  source: kexue(8656, 'eq4-multi', 'section 2, eq. (4)'),
  forAll: {
    n: dimension,
    rivals: integers(1, 5),
    z: vector('n'),
    c1: vector('n'),
    c: family('rivals', vector('n')),
    m: near(reals, ({ z, c1, c }) => distance(z, c[0]).minus(distance(z, c1))),
  },
  conclude: ({ z, c1, c, m }) => {
    const [a, d] = [distance(z, c1), c.map((cj) => distance(z, cj))];
    return iff(all(each(a, m, d)), lessThan(a.plus(m), min(d[0]!, ...d)));
  },
  failsIf: {
    'the furthest rival decides': {
      conclude: ({ z, c1, c, m }) => {
        const [a, d] = [distance(z, c1), c.map((cj) => distance(z, cj))];
        return iff(all(each(a, m, d)), lessThan(a.plus(m), max(d[0]!, ...d)));
      },
    },
    'a margin to one rival is enough': {
      conclude: ({ z, c1, c, m }) => {
        const [a, d] = [distance(z, c1), c.map((cj) => distance(z, cj))];
        return iff(any(each(a, m, d)), lessThan(a.plus(m), min(d[0]!, ...d)));
      },
    },
  },
});
