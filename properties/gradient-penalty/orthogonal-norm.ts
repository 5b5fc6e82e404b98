import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { applied } from '../../src/models/embedding.ts';
import { scaled } from '../../src/models/euclidean.ts';
import { transposed } from '../../src/models/perceptron.ts';
import { reflection } from '../../src/models/reflection.ts';
import { squaredFrobenius, squaredSpectralNorm } from '../../src/models/spectral-norm.ts';
import { real, sqrt } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

/** The first rows of a product of two reflections. */
const rowsOf = (k: number, u: readonly number[], v: readonly number[]) => {
  const [H, K] = [reflection(u.map((x) => real(x))), reflection(v.map((x) => real(x)))];
  return H.slice(0, k).map((row) => applied(transposed(K), row));
};

export default identity({
  title: {
    en: 'An orthogonal matrix has spectral norm 1, and so have some of its rows; their Frobenius norm is √rank',
    zh: '正交矩阵（及其若干行）的谱范数为 1；F 范数为 √rank',
  },
  statement: String.raw`W W^{\mathsf T} = I_k:\quad \|W\| = 1,\quad \|W\|_F^2 = k`,
  source: kexue(8796, 'orthogonal-norm', 'section 3'),
  constants: { one: 1 },
  forAll: {
    n: integers(1, 4),
    k: integers(1, 4),
    u: family('n', integers(-3, 3)),
    v: family('n', integers(-3, 3)),
  },
  conclude: ({ k, u, v }, { one }) => {
    const W = rowsOf(k, u, v);
    return all({
      spectral: equal(squaredSpectralNorm(W), one),
      Frobenius: equal(squaredFrobenius(W), one.times(W.length)),
    });
  },
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'with the gain √2 of ReLU': {
      conclude: ({ k, u, v }, { one }) =>
        equal(squaredSpectralNorm(rowsOf(k, u, v).map((row) => scaled(sqrt(2), row))), one),
    },
    'a row counts twice': {
      conclude: ({ k, u, v }, { one }) => equal(squaredSpectralNorm([...rowsOf(k, u, v), rowsOf(1, u, v)[0]!]), one),
    },
    'the Frobenius norm is 1': {
      conclude: ({ k, u, v }, { one }) => equal(squaredFrobenius(rowsOf(k, u, v)), one),
    },
  },
});
