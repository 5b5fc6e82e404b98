import { identity, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { expectation, type FiniteLaw, image, independent, mean } from '../../src/models/finite-law.ts';
import { gramError } from '../../src/models/gram-error.ts';
import { equal } from '../../src/statement.ts';

const centred = (X: FiniteLaw) => {
  const mu = mean(X);
  return image(X, (x) => x.minus(mu));
};

/** E|AᵀA − s·1|²_F over all matrices with entries from the law, s = n E X², and its closed form. */
const moments = (n: number, X: FiniteLaw) => {
  const [second, fourth] = [expectation(X, (x) => x.squared()), expectation(X, (x) => x.power(4))];
  const s = second.times(n);
  const matrices = independent(...Array.from({ length: n * n }, () => X));
  const error = expectation(matrices, (a) => gramError(a, n, s));
  return { error, s, fourth };
};

export default identity({
  title: {
    en: 'How far a random matrix is from orthogonal depends on the fourth moment of its entries alone',
    zh: '随机方阵与正交阵的均方偏差由元素的四阶矩决定',
  },
  statement: String.raw`a_{ij} \text{ iid},\ E[a_{ij}]=0,\ n\,E[a_{ij}^2]=s:\quad E\|A^{\mathsf T}A-sI\|_F^2 = (n-2)s^2 + n^2E[a_{ij}^4]`,
  source: kexue(
    8679,
    'almost-orthogonal-matrix',
    'after the orthogonality lemma; by enumeration, on finite laws of the entries',
  ),
  constants: { two: 2 },
  forAll: { n: integers(1, 2), k: integers(1, 2), X: finiteLaw('k') },
  conclude: ({ n, X }, { two }) => {
    const { error, s, fourth } = moments(n, centred(X));
    return equal(
      error,
      s
        .squared()
        .times(two.negated().plus(n))
        .plus(fourth.times(n * n)),
    );
  },
  failsIf: {
    'a thousandth less than 2': { constants: { two: '1999/1000' } },
    'the mean is not 0': {
      conclude: ({ n, X }) => {
        const { error, s, fourth } = moments(n, X);
        return equal(
          error,
          s
            .squared()
            .times(n - 2)
            .plus(fourth.times(n * n)),
        );
      },
    },
    'n + 1 whatever the law, as for Gaussian entries': {
      conclude: ({ n, X }) => {
        const { error, s } = moments(n, centred(X));
        return equal(error, s.squared().times(n + 1));
      },
    },
  },
});
