import { identity, kexue } from '../../src/claim.ts';
import { only } from '../../src/draw/only.ts';
import { expectation, independent } from '../../src/models/finite-law.ts';
import { gramError } from '../../src/models/gram-error.ts';
import { ONE, type Real, real, sqrt, ZERO } from '../../src/numbers/real.ts';
import { all, equal, moreThan } from '../../src/statement.ts';

/** Gauss–Hermite: 0 and ±√3σ stand for N(0, σ²) in the mean of a polynomial of degree up to 5 in each entry. */
const gauss = (variance: Real, outer: Real) => {
  const x = sqrt(variance.times(3));
  return [
    { x: x.negated(), p: outer },
    { x: ZERO, p: ONE.minus(outer.times(2)) },
    { x, p: outer },
  ];
};

export default identity({
  title: {
    en: 'As a matrix, a Gaussian matrix is not nearly orthogonal: the expected squared error is n + 1, that of 0 is n',
    zh: '就整个矩阵而言，高斯方阵并不近似正交：均方误差为 n + 1，而零矩阵的误差为 n',
  },
  statement: String.raw`A \in \mathbb R^{n\times n},\ a_{ij} \sim N(0,1/n):\quad E\|A^{\mathsf T}A-I\|_F^2 = n+1 > n = \|I\|_F^2`,
  source: kexue(
    8679,
    'almost-orthogonal-matrix',
    'introduction, and after the orthogonality lemma; for n = 2, by enumeration',
  ),
  constants: { one: 1, outer: '1/6' },
  forAll: { n: only(2) },
  conclude: ({ n }, { one, outer }) => {
    const entries = gauss(real(1).over(n), outer);
    const matrices = independent(...Array.from({ length: n * n }, () => entries));
    const error = expectation(matrices, (a) => gramError(a, n, ONE));
    return all({ 'n + 1': equal(error, one.plus(n)), 'more than for the matrix 0': moreThan(error, n) });
  },
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'entries of another law: all three values alike': { constants: { outer: '1/3' } },
  },
});
