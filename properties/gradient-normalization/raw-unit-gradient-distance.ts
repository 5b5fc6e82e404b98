import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { raw } from '../../src/models/critic.ts';
import { distance, minus, norm, scaled } from '../../src/models/euclidean.ts';
import { affineAt } from '../../src/models/piecewise-affine.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, atLeast, equal, unequal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'D/G is the signed distance to the hyperplane on which the local affine piece is 0',
    zh: 'D/G 是 x 到当前仿射片零超平面的有向距离',
  },
  statement: String.raw`f(y) = \langle g,y\rangle+c = D(y) \text{ on the cell of } x,\ p = x-\frac{D(x)}{G^2}\,g: \quad f(p)=0,\ \|x-p\| = \frac{|D(x)|}{G};\quad f(q)=0 \implies \|x-q\| \ge \frac{|D(x)|}{G}`,
  source: kexue(8757, 'raw-unit-gradient', 'section 2, eq. (2): what D/G is'),
  constants: { one: 1 },
  forAll: { n: integers(1, 2), g: vector('n'), c: reals, x: vector('n'), z: vector('n') },
  assume: { 'G ≠ 0': ({ g }) => unequal(norm(g), 0) },
  conclude: ({ g, c, x, z }, { one }) => {
    const piece = { gradient: g, offset: c };
    const toPlane = (y: typeof x) => minus(y, scaled(affineAt(piece, y).over(dot(g, g)), g));
    const [p, q] = [toPlane(x), toPlane(z)];
    const signed = raw(affineAt(piece, x), norm(g)).abs();
    return all({
      'p is on the hyperplane': equal(affineAt(piece, p), 0),
      'at that distance': equal(distance(x, p), signed.times(one)),
      'and nearest': atLeast(distance(x, q), signed),
    });
  },
  failsIf: {
    'G may be 0': { drop: 'G ≠ 0' },
    'a thousandth off': { constants: { one: '999/1000' } },
    'any point is as far': {
      conclude: ({ g, c, x, z }) =>
        atLeast(distance(x, z), raw(affineAt({ gradient: g, offset: c }, x), norm(g)).abs()),
    },
  },
});
