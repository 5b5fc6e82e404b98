import { identity, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { related } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import { minus, plus, squaredNorm } from '../../src/models/euclidean.ts';
import { dot } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'An inner product is the difference of two squared lengths',
    zh: '内积是两个模长平方之差',
  },
  statement: String.raw`\Bigl\|\frac{u+v}{\sqrt2}\Bigr\|^2 - \Bigl\|\frac{u-v}{\sqrt2}\Bigr\|^2 = 2\langle u,v\rangle`,
  source: kexue(
    8679,
    'orth-implication',
    'proof of the orthogonality lemma, eq. (14): the sum of its two inequalities',
  ),
  constants: { two: 2 },
  forAll: { n: dimension, u: vector('n'), v: related('u') },
  conclude: ({ u, v }, { two }) =>
    equal(
      squaredNorm(plus(u, v))
        .minus(squaredNorm(minus(u, v)))
        .over(2),
      dot(u, v).times(two),
    ),
  failsIf: {
    'a thousandth more': { constants: { two: '2001/1000' } },
    'the squares are added': {
      conclude: ({ u, v }) =>
        equal(
          squaredNorm(plus(u, v))
            .plus(squaredNorm(minus(u, v)))
            .over(2),
          dot(u, v).times(2),
        ),
    },
  },
});
