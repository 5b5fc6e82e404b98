import { kexue } from '../../src/claim.ts';
import { applied, type Matrix } from '../../src/models/embedding.ts';
import { minus, scaled, squaredDistance, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, equal, equalVectors, moreThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

/** XᵀX for the matrix X whose rows are the points. */
const gram = (points: Matrix, x: Vector) => applied(transposed(points), applied(points, x));
const transposed = (X: Matrix): Matrix => X[0]!.map((_, j) => X.map((row) => row[j]!));
const along = (x: Vector, axis: Vector): Real => applied([axis], x)[0]!;

export default existence({
  title: {
    en: 'A projection by SVD has no guarantee: it may let two different points collapse',
    zh: '基于 SVD 的降维没有最坏情形的保证：两个不同的点可能重合',
  },
  statement: String.raw`X=(2e_1,e_2,e_3)^{\mathsf T}:\ X^{\mathsf T}Xe_1=4e_1,\ X^{\mathsf T}Xe_i=e_i\ (i=2,3);\quad \|e_2-e_3\|^2=2,\ \langle e_2-e_3,e_1\rangle=0`,
  source: kexue(8679, 'svd-remark', 'closing section: a finer reduction, as by SVD; three points to one dimension'),
  constants: { sigma2: 4 },
  witness: {
    points: [
      [2, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    axis: [1, 0, 0],
    others: [
      [0, 1, 0],
      [0, 0, 1],
    ],
  },
  conclude: ({ points, axis, others }, { sigma2 }) => {
    const [, second, third] = points;
    return all({
      'the axis is a singular vector': equalVectors(gram(points, axis), scaled(sigma2, axis)),
      'and no other is as large': all({
        second: moreThan(sigma2, squaredNorm(applied(points, others[0]!))),
        third: moreThan(sigma2, squaredNorm(applied(points, others[1]!))),
      }),
      'two points are apart': moreThan(squaredDistance(second!, third!), 0),
      'and meet on the axis': equal(along(minus(second!, third!), axis), 0),
    });
  },
  failsIf: {
    'the singular value is another': { constants: { sigma2: 3 } },
    'the axis is that of a smaller singular value': { constants: { sigma2: 1 }, witness: { axis: [0, 1, 0] } },
    'three points of a line': {
      witness: {
        points: [
          [2, 0, 0],
          [1, 0, 0],
          [0, 0, 0],
        ],
      },
    },
  },
});
