import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { facetPoint, piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { normalisedOn, raw } from '../../src/models/critic.ts';
import { distance, scaled } from '../../src/models/euclidean.ts';
import { affineAt, along, cellAt, inCell, steepness } from '../../src/models/piecewise-affine.ts';
import { all, any, atMost, equal, unequal } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'Across a facet where D is 0, or where G does not change, the raw form keeps its Lipschitz constant 1',
    zh: '若边界点处 D = 0 或两侧 G 相等，则 D/‖∇D‖ 跨越该边界时仍满足 L 约束',
  },
  statement: String.raw`p \in R_+\cap R_-,\ D(p)=0 \text{ or } G_+=G_-,\ x\in R_+ \text{ and } y\in R_- \text{ on a line through } p \implies \Bigl|\frac{D(x)}{G_+}-\frac{D(y)}{G_-}\Bigr| \le \|x-y\|`,
  source: kexue(8757, 'raw-lipschitz', 'section 2, after eq. (2), corrected: from cell to cell'),
  constants: { one: 1 },
  forAll: {
    n: integers(1, 2),
    D: piecewiseAffineNet('n', { hidden: 1 }),
    p: facetPoint('D'),
    u: nonzeroVector('n'),
    s: vector(2),
  },
  assume: {
    'G is not 0 on either side': ({ D, p, u }) =>
      all({
        ahead: unequal(steepness(cellAt(D, p, u)), 0),
        behind: unequal(steepness(cellAt(D, p, scaled(-1, u))), 0),
      }),
    'D = 0 there, or G is the same': ({ D, p, u }) => {
      const [ahead, behind] = [cellAt(D, p, u), cellAt(D, p, scaled(-1, u))];
      return any({
        'D = 0': equal(affineAt(ahead.piece, p), 0),
        'the same G': equal(steepness(ahead), steepness(behind)),
      });
    },
    'x and y are in those cells': ({ D, p, u, s }) => {
      const [ahead, behind] = [cellAt(D, p, u), cellAt(D, p, scaled(-1, u))];
      return all({
        x: inCell(ahead, along(p, s[0]!.abs(), u)),
        y: inCell(behind, along(p, s[1]!.abs().negated(), u)),
      });
    },
  },
  tight: true,
  conclude: ({ D, p, u, s }, { one }) => {
    const [x, y] = [along(p, s[0]!.abs(), u), along(p, s[1]!.abs().negated(), u)];
    const ahead = normalisedOn(cellAt(D, p, u), raw, x);
    const behind = normalisedOn(cellAt(D, p, scaled(-1, u)), raw, y);
    return atMost(ahead.minus(behind).abs(), distance(x, y).times(one));
  },
  failsIf: {
    'G may be 0': { drop: 'G is not 0 on either side' },
    'D ≠ 0 and another G': { drop: 'D = 0 there, or G is the same' },
    'a thousandth less': { constants: { one: '999/1000' } },
    'G may change where |D| ≤ 1': {
      assume: {
        'D = 0 there, or G is the same': ({ D, p, u }) => atMost(affineAt(cellAt(D, p, u).piece, p).abs(), 1),
      },
    },
  },
  superfluous: {
    'anywhere on the line': {
      drop: 'x and y are in those cells',
      reason: 'the affine pieces go on beyond their cells, and on the line the two distances add up',
    },
  },
});
