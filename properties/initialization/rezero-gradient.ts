import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, positive } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { affine } from '../../src/models/identity-network.ts';
import { type Branch, reZero } from '../../src/models/residual.ts';
import { dot, ONE, type Real, ZERO } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const entry = between(-3, 3);
type Branches = readonly Branch[];

const branches = (W: readonly (readonly Vector[])[], b: readonly Vector[]): Branches =>
  W.map((w, t) => affine(w, b[t]!));

/** g·x_l where all factors are 0 but one, α_s = α. */
const loss = (F: Branches, g: Vector, x0: Vector, s: number, alpha: Real) =>
  dot(
    g,
    reZero(
      F,
      F.map((_, t) => (t === s ? alpha : ZERO)),
      x0,
    ).at(-1)!,
  );

/** The loss is linear in one factor alone, so that its difference quotient is its derivative. */
export default identity({
  title: {
    en: 'At the start of ReZero the factors learn, by ⟨g, F_t(x)⟩, and the parameters of the branches do not',
    zh: 'ReZero 初始时 α_t 的梯度为 ⟨g, F_t(x)⟩，而支路参数的梯度为 0',
  },
  statement: String.raw`\alpha=0:\quad \frac{\partial L}{\partial\alpha_t}=\langle g,F_t(x_0)\rangle,\quad g=\frac{\partial L}{\partial x_l};\qquad \frac{\partial L}{\partial\theta(F_t)}=0`,
  source: kexue(8620, 'rezero', 'eq. (17): what is learned first'),
  constants: { one: 1 },
  forAll: {
    l: integers(1, 3),
    s: integers(0, 2),
    d: integers(1, 2),
    W: family('l', family('d', vector('d', entry))),
    b: family('l', vector('d', entry)),
    g: vector('d', entry),
    x0: vector('d', entry),
    alpha: positive,
  },
  conclude: ({ l, s, W, b, g, x0, alpha }, { one }) => {
    const [F, t] = [branches(W, b), s % l];
    const rise = loss(F, g, x0, t, alpha).minus(loss(F, g, x0, t, ZERO));
    return equal(rise.over(alpha), dot(g, F[t]!(x0)).times(one));
  },
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'the factors do not learn either': {
      conclude: ({ l, s, W, b, g, x0, alpha }) => {
        const [F, t] = [branches(W, b), s % l];
        return equal(loss(F, g, x0, t, alpha), loss(F, g, x0, t, ZERO));
      },
    },
    'for α = 1 in all other layers': {
      conclude: ({ l, s, W, b, g, x0, alpha }) => {
        const [F, t] = [branches(W, b), s % l];
        const at = (a: Real) =>
          dot(
            g,
            reZero(
              F,
              F.map((_, i) => (i === t ? a : ONE)),
              x0,
            ).at(-1)!,
          );
        return equal(at(alpha).minus(at(ZERO)).over(alpha), dot(g, F[t]!(x0)));
      },
    },
    'a bias learns where its factor is not 0': {
      conclude: ({ W, b, g, x0, alpha }) => {
        const [before, after] = [b, b.map((v) => v.map((x) => x.plus(1)))].map((c) =>
          loss(branches(W, c), g, x0, 0, alpha),
        );
        return equal(before!, after!);
      },
    },
  },
});
