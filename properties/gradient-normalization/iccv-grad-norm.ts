import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { unitVector, vector } from '../../src/draw/vectors.ts';
import { iccv, multiplier } from '../../src/models/critic.ts';
import { Dual, dual, slopeAt0 } from '../../src/models/dual.ts';
import { norm, type Vector } from '../../src/models/euclidean.ts';
import { type Affine, affineAt } from '../../src/models/piecewise-affine.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, any, atMost, equal, unequal } from '../../src/statement.ts';

/** The slope of D̂ at y in the direction u, by dual numbers, D being that affine function. */
const slope = (piece: Affine, y: Vector, u: Vector) =>
  slopeAt0(() => iccv(new Dual(affineAt(piece, y), dot(piece.gradient, u)), dual(norm(piece.gradient))));

export default inequality({
  title: {
    en: 'On a cell the gradient of the ICCV form has norm (G/(G + |D|))², at most 1, and 1 just where D is 0',
    zh: '在每个区域内，ICCV 形式的梯度模长为 (G/(G + |D|))² ≤ 1，仅当 D = 0 时取等号',
  },
  statement: String.raw`\nabla_x \frac{D}{G+|D|} = \frac{G}{(G+|D|)^2}\,g,\quad \Bigl\|\nabla_x \frac{D}{G+|D|}\Bigr\| = \Bigl(\frac{G}{G+|D|}\Bigr)^2 \le 1`,
  source: kexue(8757, 'iccv-grad-norm', 'section 2, eq. (3), for piecewise affine D, inside a cell'),
  constants: { one: 1 },
  forAll: {
    n: integers(1, 2),
    g: vector('n'),
    c: reals,
    y: vector('n'),
    u: unitVector('n'),
  },
  assume: {
    'D and G are not both 0': ({ g, c, y }) =>
      any({ D: unequal(affineAt({ gradient: g, offset: c }, y), 0), G: unequal(norm(g), 0) }),
  },
  tight: true,
  conclude: ({ g, c, y, u }, { one }) => {
    const piece = { gradient: g, offset: c };
    const [value, G] = [affineAt(piece, y), norm(g)];
    const factor = multiplier.iccv(value, G);
    return all({
      'the gradient': equal(slope(piece, y, u), factor.times(dot(g, u))),
      'its norm': equal(factor.times(G), G.over(G.plus(value.abs())).squared()),
      'at most 1': atMost(factor.times(G), one),
      'and so in every direction': atMost(slope(piece, y, u).abs(), one),
    });
  },
  failsIf: {
    'both may be 0': { drop: 'D and G are not both 0' },
    'a thousandth less': { constants: { one: '999/1000' } },
    'the norm is G/(G + |D|)': {
      conclude: ({ g, c, y }) => {
        const [value, G] = [affineAt({ gradient: g, offset: c }, y), norm(g)];
        return equal(multiplier.iccv(value, G).times(G), G.over(G.plus(value.abs())));
      },
    },
    'the denominator is taken for constant': {
      conclude: ({ g, c, y, u }) => {
        const piece = { gradient: g, offset: c };
        return equal(slope(piece, y, u), dot(g, u).over(norm(g).plus(affineAt(piece, y).abs())));
      },
    },
  },
});
