import { cite, identity } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { vector } from '../../../src/draw/vectors.ts';
import { squaredNorm } from '../../../src/models/euclidean.ts';
import { dot } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: "Lagrange's identity needs one determinant", zh: '拉格朗日恒等式只需一个行列式' },
  statement: String.raw`\|x\|^2\|y\|^2 = \langle x,y\rangle^2 + (x_1y_2 - x_2y_1)^2`,
  source: cite('a falsehood', 'true in the plane, false from dimension 3 on'),
  forAll: { n: integers(2, 16), x: vector('n'), y: vector('n') },
  conclude: ({ x, y }) => {
    const determinant = x[0]!.times(y[1]!).minus(x[1]!.times(y[0]!));
    return equal(squaredNorm(x).times(squaredNorm(y)), dot(x, y).squared().plus(determinant.squared()));
  },
});

export const expected = 'refuted';
