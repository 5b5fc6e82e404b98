/** Falsehoods that hide: near an optimum, near a tie, far out, where inputs coincide. */
import { type Claim, inequality } from '../../../src/claim.ts';
import { family } from '../../../src/draw/family.ts';
import { reals } from '../../../src/draw/reals.ts';
import { vector } from '../../../src/draw/vectors.ts';
import { randomOf } from '../../../src/engine/random.ts';
import { norm, squaredNorm, type Vector } from '../../../src/models/euclidean.ts';
import { dot, exp, max, type Real, real, sum } from '../../../src/numbers/real.ts';
import { all, any, atLeast, atMost, equal, unequal } from '../../../src/statement.ts';

const said = {
  title: { en: 'A falsehood that hides', zh: '隐藏的谬误' },
  statement: 'false',
  source: { cite: 'made for the test', where: 'here' },
};

/** Where the optimum is moved to: a vector of [−3, 3]ᵈ. */
function shift(seed: number, d: number): Vector {
  const random = randomOf('shift', seed);
  return Array.from({ length: d }, () => real.double(6 * random.nextDouble() - 3));
}

/** The Jacobian of softmax in ℝ⁸ has spectral norm ≤ c/2, at logits z − t. Its supremum is 1/2. */
export function softmaxJacobian(c: string, seed: number): Claim {
  const t = shift(seed, 8);
  return inequality({
    ...said,
    constants: { c },
    forAll: { z: vector(8) },
    conclude: ({ z }, { c: fraction }) => {
      const logits = z.map((zi, i) => zi.minus(t[i]!));
      const top = logits.reduce((m, y) => max(m, y));
      const weights = logits.map((y) => exp(y.minus(top)));
      const p = weights.map((w) => w.over(sum(weights)));
      const v = nearlyTopEigenvector(p.map((pi) => pi.toNumber()));
      // vᵀ(diag p − ppᵀ)v: at most the norm times |v|², whatever v is.
      const quadratic = dot(
        p,
        v.map((vi) => vi.squared()),
      ).minus(dot(p, v).squared());
      return atMost(quadratic, squaredNorm(v).times(fraction).over(2));
    },
  });
}

/** By power iteration in doubles: any vector gives a lower bound, a good one a good bound. */
function nearlyTopEigenvector(p: readonly number[]): Vector {
  const heaviest = p.indexOf(Math.max(...p));
  let v = p.map((pi, i) => (i === heaviest ? 1 : -pi));
  for (let k = 0; k < 40; k++) {
    const mean = p.reduce((s, pi, i) => s + pi * v[i]!, 0);
    const next = p.map((pi, i) => pi * (v[i]! - mean));
    const length = Math.sqrt(next.reduce((s, x) => s + x * x, 0)) || 1;
    v = next.map((x) => x / length);
  }
  return v.map(real.double);
}

/** The mean of x·exp(−x²/2) over 4 coordinates of x − t is ≤ c·e^(−1/2), its maximum. */
export function meanOfBumps(c: string, seed: number): Claim {
  const t = shift(seed, 4);
  const bump = (y: Real) => y.times(exp(y.squared().over(-2)));
  return inequality({
    ...said,
    constants: { c },
    forAll: { x: vector(4) },
    conclude: ({ x }, { c: fraction }) =>
      atMost(sum(x.map((xi, i) => bump(xi.minus(t[i]!)))).over(4), exp(real('-1/2')).times(fraction)),
  });
}

/** False only for different numbers less than 10⁻⁶ apart. */
export const nearTie = inequality({
  ...said,
  constants: { gap: '1e-6' },
  forAll: { x: reals, y: reals },
  conclude: ({ x, y }, { gap }) => any({ tie: equal(x, y), apart: atLeast(x.minus(y).abs(), gap) }),
});

/** False only for vectors longer than 10⁸. */
export const farOut = inequality({
  ...said,
  constants: { reach: '1e8' },
  forAll: { x: vector(3) },
  conclude: ({ x }, { reach }) => atMost(norm(x), reach),
});

/** False only when two of five inputs coincide. */
export const coincidence = inequality({
  ...said,
  forAll: { x: family(5, vector(2)) },
  conclude: ({ x }) =>
    all(
      Object.fromEntries(
        x.flatMap((a, i) =>
          x.slice(0, i).map((b, j) => [`${i} ≠ ${j}`, any({ u: unequal(a[0]!, b[0]!), v: unequal(a[1]!, b[1]!) })]),
        ),
      ),
    ),
});
