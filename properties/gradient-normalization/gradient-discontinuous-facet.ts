import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { facetPoint, piecewiseAffineNet } from '../../src/draw/piecewise-affine.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { scaled } from '../../src/models/euclidean.ts';
import { affineAt, cellAt, valueAt } from '../../src/models/piecewise-affine.ts';
import { all, equal, equalVectors, iff } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'At a facet the two pieces agree in value; their gradients are equal just where the pieces are one and the same',
    zh: '在边界点处两侧仿射片取值相同；梯度相同当且仅当两侧是同一个仿射函数',
  },
  statement: String.raw`p \in R_+\cap R_-:\quad D_+(p) = D_-(p) = D(p),\quad g_+ = g_- \iff D_+ \equiv D_-`,
  source: kexue(8757, 'gradient-discontinuous', 'section 4: D is continuous, its gradient is not'),
  forAll: { n: integers(1, 2), D: piecewiseAffineNet('n'), p: facetPoint('D'), u: nonzeroVector('n') },
  conclude: ({ D, p, u }) => {
    const [ahead, behind] = [cellAt(D, p, u).piece, cellAt(D, p, scaled(-1, u)).piece];
    const sameGradient = equalVectors(ahead.gradient, behind.gradient);
    return all({
      'from one side': equal(affineAt(ahead, p), valueAt(D, p)),
      'from the other': equal(affineAt(behind, p), valueAt(D, p)),
      'one piece': iff(sameGradient, all({ sameGradient, offset: equal(ahead.offset, behind.offset) })),
    });
  },
  failsIf: {
    'the gradients are always equal': {
      conclude: ({ D, p, u }) =>
        equalVectors(cellAt(D, p, u).piece.gradient, cellAt(D, p, scaled(-1, u)).piece.gradient),
    },
    'the offsets are always equal': {
      conclude: ({ D, p, u }) => equal(cellAt(D, p, u).piece.offset, cellAt(D, p, scaled(-1, u)).piece.offset),
    },
    'equal offsets make one piece': {
      conclude: ({ D, p, u }) => {
        const [ahead, behind] = [cellAt(D, p, u).piece, cellAt(D, p, scaled(-1, u)).piece];
        return iff(equal(ahead.offset, behind.offset), equalVectors(ahead.gradient, behind.gradient));
      },
    },
  },
});
