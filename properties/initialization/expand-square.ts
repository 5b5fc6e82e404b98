import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { expectation, type FiniteLaw, image, independent } from '../../src/models/finite-law.ts';
import { dot, sum } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const law = (atoms: readonly Vector[], p: Vector): FiniteLaw<Vector> => atoms.map((x, i) => ({ x, p: p[i]! }));

/** Σ E[xᵢxⱼ] E[wᵢwⱼ] over all i, j; or over i = j alone. */
const products = (x: FiniteLaw<Vector>, w: FiniteLaw<Vector>, m: number, diagonal = false) => {
  const indices = Array.from({ length: m }, (_, i) => i);
  const pairs = indices.flatMap((i) => indices.filter((j) => !diagonal || i === j).map((j) => [i, j] as const));
  return sum(
    pairs.map(([i, j]) => expectation(x, (v) => v[i]!.times(v[j]!)).times(expectation(w, (v) => v[i]!.times(v[j]!)))),
  );
};

export default identity({
  title: {
    en: 'The second moment of an output is the sum of the products of second moments, if the weights do not depend on the input',
    zh: '权重与输入独立时，输出的二阶矩等于各二阶矩乘积之和',
  },
  statement: String.raw`y=\sum_ix_iw_i,\ w\perp x \implies E[y^2]=\sum_{i_1,i_2}E[x_{i_1}x_{i_2}]\,E[w_{i_1}w_{i_2}]`,
  source: kexue(8620, 'expand-square', 'stable second moment, eq. (3); on finite laws, coordinates dependent or not'),
  forAll: {
    m: integers(1, 2),
    k: integers(1, 2),
    p: distribution('k'),
    x: family('k', vector('m')),
    q: distribution('k'),
    w: family('k', vector('m')),
  },
  conclude: ({ m, p, x, q, w }) => {
    const [X, W] = [law(x, p), law(w, q)];
    return equal(
      expectation(independent(X, W), ([xi, wi]) => dot(xi!, wi!).squared()),
      products(X, W, m),
    );
  },
  failsIf: {
    'the weights depend on the input': {
      conclude: ({ m, p, x, w }) => {
        const together = law(x, p).map(({ x: xi, p: pi }, i) => ({ x: [xi, w[i]!] as const, p: pi }));
        return equal(
          expectation(together, ([xi, wi]) => dot(xi, wi).squared()),
          products(law(x, p), law(w, p), m),
        );
      },
    },
    'different coordinates do not count': {
      conclude: ({ m, p, x, q, w }) => {
        const [X, W] = [law(x, p), law(w, q)];
        return equal(
          expectation(independent(X, W), ([xi, wi]) => dot(xi!, wi!).squared()),
          products(X, W, m, true),
        );
      },
    },
    'there is a bias': {
      conclude: ({ m, p, x, q, w }) => {
        const [X, W] = [law(x, p), law(w, q)];
        const y = image(independent(X, W), ([xi, wi]) => dot(xi!, wi!).plus(1));
        return equal(
          expectation(y, (v) => v.squared()),
          products(X, W, m),
        );
      },
    },
  },
});
