import { kexue, ofKind } from '../../src/claim.ts';
import { log, type Real, real, type Scalar } from '../../src/numbers/real.ts';
import { all, every, lessThan, not } from '../../src/statement.ts';

/** ε, and the least n. */
const TABLE: readonly (readonly [eps: string, n: number])[] = [
  ['0.1', 16_048],
  ['0.2', 3391],
  ['0.3', 1342],
  ['0.5', 407],
  ['0.9', 98],
];

/** log of 2n²e^{−nε²/8}: n diagonal entries with a bound of 2e^{−nε²/8} each, and n(n−1)/2 pairs with 4e^{−nε²/8}. */
const logUnion = (n: number, eps: Real) => {
  const each = real(2)
    .times(n)
    .plus(
      real(n)
        .times(n - 1)
        .over(2)
        .times(4),
    );
  return log(each).minus(eps.squared().times(n).over(8));
};
const enough = (n: number, eps: Scalar) => lessThan(logUnion(n, real(eps)), 0);

const least = (moved: number) =>
  every(TABLE, ([eps, n]) =>
    all({ enough: enough(n + moved, eps), 'one less is not': not(enough(n + moved - 1, eps)) }),
  )!;

export default ofKind('constant')({
  title: {
    en: 'Entry by entry a Gaussian matrix is nearly orthogonal, from some size on',
    zh: '就每个元素而言，足够大的高斯方阵近似正交',
  },
  statement: String.raw`P\bigl(\max_{i,j}|A^{\mathsf T}A-I|_{ij}\ge\varepsilon\bigr) \le 2n^2e^{-n\varepsilon^2/8} < 1 \text{ from } n = 16048,\ 3391,\ 1342,\ 407,\ 98 \text{ on, for } \varepsilon = 0.1,\ 0.2,\ 0.3,\ 0.5,\ 0.9`,
  source: kexue(8679, 'almost-orthogonal-matrix', 'after the orthogonality lemma; both lemmas with the union bound'),
  forAll: {},
  conclude: () => least(0),
  failsIf: {
    'every entry is one larger': { conclude: () => least(1) },
    'every entry is one smaller': { conclude: () => least(-1) },
  },
});
