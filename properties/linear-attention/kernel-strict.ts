import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { between } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import type { Matrix } from '../../src/models/embedding.ts';
import { squaredDistance } from '../../src/models/euclidean.ts';
import { compoundExp, taylorExp } from '../../src/models/exponential.ts';
import { kernelForm } from '../../src/models/kernel-form.ts';
import { dot, exp, real } from '../../src/numbers/real.ts';
import { all, moreThan, unequal } from '../../src/statement.ts';

const entry = between(-2, 2);

const distinct = (points: Matrix) =>
  all(
    Object.fromEntries(
      points.flatMap((x, i) =>
        points.slice(0, i).map((y, j) => [`${j + 1} and ${i + 1}`, unequal(squaredDistance(x, y), 0)]),
      ),
    ),
  );

/** Three points of a line, and second differences, which no polynomial of degree 1 survives. */
const onALine = {
  d: integers(1, 1),
  N: integers(3, 3),
  points: only([[real(0)], [real(1)], [real(2)]]),
  c: only([real(1), real(-2), real(1)]),
};

export default implication({
  title: {
    en: 'For distinct points the Gram matrix of e^{q·k} is positive definite: any number of tokens are independent',
    zh: '各点互异时 e^{q·k} 的 Gram 矩阵正定：任意多个 token 的特征线性无关',
  },
  statement: String.raw`x_i \ne x_j\ (i\ne j),\ c \ne 0 \implies \sum_{i,j} c_i c_j\, e^{x_i\cdot x_j} > 0`,
  source: kexue(
    8601,
    ['kernel', 'infinite-dim'],
    'introduction, after eq. (3), sharpened: no finite dimension is enough',
  ),
  forAll: {
    d: integers(1, 2),
    N: integers(1, 3),
    points: family('N', vector('d', entry)),
    c: nonzeroVector('N', entry),
  },
  assume: {
    'the points are distinct': ({ points }) => distinct(points),
    'c ≠ 0': { holds: ({ c }) => moreThan(dot(c, c), 0), without: { c: vector('N', entry) } },
  },
  conclude: ({ points, c }) => moreThan(kernelForm(exp, points, c), 0),
  failsIf: {
    'two points may coincide': { drop: 'the points are distinct' },
    'c may be 0': { drop: 'c ≠ 0' },
    'the Taylor polynomial of degree 1, which has finitely many features': {
      forAll: onALine,
      conclude: ({ points, c }) =>
        moreThan(
          kernelForm((x) => taylorExp(1, x), points, c),
          0,
        ),
    },
    '1 + q·k, n = 1': {
      forAll: onALine,
      conclude: ({ points, c }) =>
        moreThan(
          kernelForm((x) => compoundExp(1, x), points, c),
          0,
        ),
    },
  },
});
