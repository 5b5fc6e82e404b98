import { implication, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { positive } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { minus, plus, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { probability } from '../../src/models/finite-law.ts';
import { dot, ONE, type Real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { all, any, atLeast, atMost, implies, moreThan, type Statement } from '../../src/statement.ts';

/** By how much (u+v)/√2 is too long, and (u−v)/√2 too short. */
const excess = (u: Vector, v: Vector) => squaredNorm(plus(u, v)).over(2).minus(1);
const shortfall = (u: Vector, v: Vector) => ONE.minus(squaredNorm(minus(u, v)).over(2));

/** At every atom, ⟨u,v⟩ ≥ ε implies the statement. */
const follows = (u: readonly Vector[], v: readonly Vector[], eps: Real, what: (u: Vector, v: Vector) => Statement) =>
  all(Object.fromEntries(u.map((ui, i) => [`atom ${i + 1}`, implies(atLeast(dot(ui, v[i]!), eps), what(ui, v[i]!))])));

export default implication({
  title: {
    en: 'C implies A or B, and this is what gives P(C) ≤ P(A) + P(B)',
    zh: '应当是 C 成立则 A 或 B 成立，由此才有 P(C) ≤ P(A) + P(B)',
  },
  statement: String.raw`\langle u,v\rangle \ge \varepsilon \implies \Bigl\|\frac{u+v}{\sqrt2}\Bigr\|^2-1 \ge \varepsilon \ \text{ or }\ 1-\Bigl\|\frac{u-v}{\sqrt2}\Bigr\|^2 \ge \varepsilon`,
  source: kexue(8679, 'orth-implication', 'proof of the orthogonality lemma, between eqs. (14) and (15), corrected'),
  constants: { factor: 1 },
  forAll: {
    k: integers(1, 3),
    n: integers(1, 3),
    p: distribution('k'),
    u: family('k', vector('n')),
    v: family('k', vector('n')),
    eps: near(positive, ({ u, v }) => dot(u[0], v[0])),
  },
  conclude: ({ p, u, v, eps }, { factor }) => {
    const P = (event: (u: Vector, v: Vector) => Real) =>
      probability(
        p.map((pi, i) => ({ x: i, p: pi })),
        (i) => compare(event(u[i]!, v[i]!), eps) >= 0,
      );
    return all({
      'C ⊂ A ∪ B': follows(u, v, eps.times(factor), (ui, vi) =>
        any({ A: atLeast(excess(ui, vi), eps), B: atLeast(shortfall(ui, vi), eps) }),
      ),
      'P(C) ≤ P(A) + P(B)': atMost(P(dot), P(excess).plus(P(shortfall))),
    });
  },
  failsIf: {
    'ε may be missed by a thousandth': { constants: { factor: '999/1000' } },
    'A alone will do': { conclude: ({ u, v, eps }) => follows(u, v, eps, (ui, vi) => atLeast(excess(ui, vi), eps)) },
    'B alone will do': { conclude: ({ u, v, eps }) => follows(u, v, eps, (ui, vi) => atLeast(shortfall(ui, vi), eps)) },
    'the borders belong to neither': {
      conclude: ({ u, v, eps }) =>
        follows(u, v, eps, (ui, vi) => any({ A: moreThan(excess(ui, vi), eps), B: moreThan(shortfall(ui, vi), eps) })),
    },
  },
});
