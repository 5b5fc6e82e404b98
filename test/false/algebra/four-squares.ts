import { cite, identity } from '../../../src/claim.ts';
import { type Vector, vector } from '../../../src/draw/vectors.ts';
import { squaredNorm } from '../../../src/models/euclidean.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: "Euler's four-square identity with one sign wrong", zh: '有一个符号写错的欧拉四平方和恒等式' },
  statement: String.raw`|x|^2|y|^2 = |xy|^2,\quad x, y \in \mathbb{H}`,
  source: cite('a falsehood', 'the last sign of the last coordinate of the product of quaternions'),
  forAll: { x: vector(4), y: vector(4) },
  conclude: ({ x, y }) => equal(squaredNorm(x).times(squaredNorm(y)), squaredNorm(product(x, y))),
});

function product([a, b, c, d]: Vector, [e, f, g, h]: Vector): Vector {
  return [
    a!.times(e!).minus(b!.times(f!)).minus(c!.times(g!)).minus(d!.times(h!)),
    a!.times(f!).plus(b!.times(e!)).plus(c!.times(h!)).minus(d!.times(g!)),
    a!.times(g!).minus(b!.times(h!)).plus(c!.times(e!)).plus(d!.times(f!)),
    a!.times(h!).plus(b!.times(g!)).minus(c!.times(f!)).minus(d!.times(e!)),
  ];
}

export const expected = 'refuted';
