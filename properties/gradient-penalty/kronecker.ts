import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { from, reals } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { applied, type Matrix } from '../../src/models/embedding.ts';
import { minus, plus, type Vector } from '../../src/models/euclidean.ts';
import { type Real, ZERO } from '../../src/numbers/real.ts';
import { equalVectors, unequal } from '../../src/statement.ts';

/** W with ε added to its entry (m, n). */
const moved = (W: Matrix, m: number, n: number, eps: Real): Matrix =>
  W.map((row, i) => (i === m ? row.with(n, row[n]!.plus(eps)) : row));

/** The difference quotients of all z_j in all w_mn: z is affine in w, so they are the derivatives, at any ε. */
const derivativesAre = (
  W: Matrix,
  b: Vector,
  h: Vector,
  eps: Real,
  claimed: (j: number, m: number, n: number) => Real,
) => {
  const z = (V: Matrix) => plus(applied(V, h), b);
  const entries = W.flatMap((row, m) => row.map((_, n) => [m, n] as const));
  return equalVectors(
    entries.flatMap(([m, n]) => minus(z(moved(W, m, n, eps)), z(W)).map((d) => d.over(eps))),
    entries.flatMap(([m, n]) => b.map((_, j) => claimed(j, m, n))),
  );
};

export default identity({
  title: {
    en: 'A weight moves its own unit alone, by the input it is multiplied with',
    zh: '每个权重只影响自己的单元，导数就是与之相乘的输入',
  },
  statement: String.raw`z = Wh + b:\quad \frac{\partial z_j}{\partial w_{mn}} = \delta_{j,m}\,h_n`,
  source: kexue(8796, 'kronecker', 'section 2, eq. (7)'),
  forAll: {
    units: integers(1, 3),
    inputs: integers(1, 3),
    W: family('units', vector('inputs')),
    b: vector('units'),
    h: vector('inputs'),
    eps: from('1/1024'),
  },
  assume: { 'ε ≠ 0': { holds: ({ eps }) => unequal(eps, 0), without: { eps: reals } } },
  conclude: ({ W, b, h, eps }) => derivativesAre(W, b, h, eps, (j, m, n) => (j === m ? h[n]! : ZERO)),
  failsIf: {
    'ε may be 0': { drop: 'ε ≠ 0' },
    'a weight moves every unit': {
      conclude: ({ W, b, h, eps }) => derivativesAre(W, b, h, eps, (_, __, n) => h[n]!),
    },
    'the indices of the input and the unit are exchanged': {
      forAll: { units: integers(2, 3), h: nonzeroVector('inputs') },
      conclude: ({ W, b, h, eps }) => derivativesAre(W, b, h, eps, (j, m, n) => (j === n ? (h[m] ?? ZERO) : ZERO)),
    },
  },
});
