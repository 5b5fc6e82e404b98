import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { related } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import { squaredDistance, type Vector } from '../../src/models/euclidean.ts';
import { isLipschitz, lipschitzConstant } from '../../src/models/lipschitz.ts';
import { all, atLeast, every, iff, moreThan, unequal } from '../../src/statement.ts';

const different = (points: readonly Vector[]) =>
  every(
    points.slice(1).map((x, i) => [x, points[i]!] as const),
    ([x, y]) => unequal(squaredDistance(x, y), 0),
  );

export default identity({
  title: {
    en: 'There is a smallest Lipschitz constant: the constants that work are those from the largest slope on',
    zh: '最小的 L 常数存在：可用的常数恰是不小于最大差商的那些',
  },
  statement: String.raw`|f(x)-f(y)| \le C\|x-y\| \text{ for all } x,y \iff C \ge \|f\|_L = \max_{x\ne y} \frac{|f(x)-f(y)|}{\|x-y\|}`,
  source: kexue(8757, 'lip-constant-min', 'section 1, for f on finitely many points'),
  constants: { one: 1 },
  forAll: {
    n: integers(1, 3),
    x: vector('n'),
    y: related('x'),
    z: related('x', 'y'),
    f: vector(3),
    C: near(nonnegative, ({ x, y, f }) => f[0].minus(f[1]).abs().over(squaredDistance(x, y).plus(1))),
  },
  assume: {
    'three points': ({ x, y, z }) => different([x, y, z, x])!,
  },
  conclude: ({ x, y, z, f, C }, { one }) =>
    iff(isLipschitz(C, [x, y, z], f), atLeast(C, lipschitzConstant([x, y, z], f).times(one))),
  failsIf: {
    'points may coincide, f being another there': { drop: 'three points' },
    'a thousandth less would do': { constants: { one: '999/1000' } },
    'a thousandth more is needed': { constants: { one: '1001/1000' } },
    'the smallest itself does not work': {
      conclude: ({ x, y, z, f, C }) => iff(isLipschitz(C, [x, y, z], f), moreThan(C, lipschitzConstant([x, y, z], f))),
    },
    'two pairs are enough to look at': {
      conclude: ({ x, y, z, f, C }) =>
        iff(
          isLipschitz(C, [x, y, z], f),
          all({
            'x and y': isLipschitz(C, [x, y], f.slice(0, 2)),
            'y and z': isLipschitz(C, [y, z], f.slice(1)),
          }),
        ),
    },
  },
});
