import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { probability } from '../../src/models/finite-law.ts';
import { ternaryLengthLaw } from '../../src/models/ternary-matrix.ts';
import { exp, type Real, real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { atLeast, atMost } from '../../src/statement.ts';

const square = (w: readonly number[]) => w.reduce((s, x) => s + x * x, 0);

/** E|Aw|² = n q|w|² for the entries −1, 0, 1, of variance q. */
const expected = (w: readonly number[], n: number, zeros: number) => real(2 * n * square(w)).over(zeros + 2);

const deviation = (w: readonly number[], n: number, zeros: number, eps: Real) => {
  const mu = expected(w, n, zeros);
  return probability(ternaryLengthLaw(w, n, zeros), (x) => compare(x.over(mu).minus(1).abs(), eps) >= 0);
};

export default inequality({
  title: {
    en: 'Random signs, and sparse ones with at most two zeros in three, satisfy the bound of the unit-norm lemma',
    zh: '随机符号矩阵，以及零元比例不超过三分之二的稀疏符号矩阵，满足单位模长引理的界',
  },
  statement: String.raw`a_{ij} = \pm\tfrac1{\sqrt{qn}},0 \text{ with } P(a_{ij}\ne0)=q \ge \tfrac13 \implies P\Bigl(\Bigl|\frac{\|Aw\|^2}{\|w\|^2}-1\Bigr| \ge \varepsilon\Bigr) \le 2e^{-\varepsilon^2n/8}`,
  source: kexue(
    8679,
    'sparse-comment',
    "author's reply in the comments, with bounded sparsity; by counting all matrices",
  ),
  constants: { c: 8, two: 2 },
  forAll: {
    m: integers(1, 3),
    n: integers(1, 5),
    w: family('m', integers(-3, 3)),
    zeros: integers(0, 4),
    eps: strictlyBetween(0, 1),
  },
  assume: {
    'w ≠ 0': ({ w }) => atLeast(square(w), 1),
    'q ≥ 1/3': {
      holds: ({ zeros }) => atMost(zeros, 4),
      without: { zeros: integers(0, 1000), n: integers(1, 12), m: integers(1, 1) },
    },
  },
  conclude: ({ n, w, zeros, eps }, { c, two }) =>
    atMost(deviation(w, n, zeros, eps), exp(eps.squared().times(n).negated().over(c)).times(two)),
  failsIf: {
    'w may be 0': { drop: 'w ≠ 0' },
    'as sparse as one may like': { drop: 'q ≥ 1/3' },
    'the factor 2 is less than e^(1/8)': { constants: { two: '1.133' } },
    'a single entry ±1 never deviates by 1': { constants: { c: '7/5' } },
  },
});
