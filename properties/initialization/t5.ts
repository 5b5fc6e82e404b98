import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { unitVector } from '../../src/draw/vectors.ts';
import { squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { dot, ONE, type Real, type Scalar, sqrt, sum } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

const SIGNS = [ONE, ONE.negated()];

/** All vectors of n entries from a list. */
const tuples = <T>(n: number, from: readonly T[]): (readonly T[])[] =>
  n === 0 ? [[]] : tuples(n - 1, from).flatMap((tuple) => from.map((t) => [...tuple, t]));

/** Wx for all d×m matrices W of signs. */
const images = (d: number, x: Vector) =>
  tuples(
    d,
    tuples(x.length, SIGNS).map((w) => dot(w, x)),
  );

/** E(q·k)² over W_q and W_k, in units of the product of the variances of their entries: the mean over all signs. */
const secondMoment = (d: number, x: Vector, y: Vector) => {
  const [Q, K] = [images(d, x), images(d, y)];
  const squares = Q.flatMap((q) => K.map((k) => dot(q, k).squared()));
  return sum(squares).over(squares.length);
};

/** The variances v and w make E(q·k)² the product of the second moments of the inputs, |x|²/m and |y|²/m: 1 if each is. */
const balanced = ({ d, m, x, y }: Drawn, v: Real, w: Real, one: Real) =>
  all({
    'the variances': equal(v.times(w), one.over(m * m * d)),
    'in their units': equal(
      secondMoment(d, x, y).over(m * m * d),
      squaredNorm(x)
        .times(squaredNorm(y))
        .over(m * m),
    ),
  });

interface Drawn {
  readonly d: number;
  readonly m: number;
  readonly x: Vector;
  readonly y: Vector;
}

/** LeCun's variance 1/m, over c. */
const lecun = (m: number, c: Scalar) => ONE.over(m).over(c);

export default identity({
  title: {
    en: 'In place of 1/√d in attention, dividing the initial variances of both projections by √d makes that of q·k 1',
    zh: '不除以 √d，而把 q、k 两个全连接层的初始方差各再除以 √d，也使 q·k 的初始方差为 1',
  },
  statement: String.raw`q=W_qx,\ k=W_ky,\ \operatorname{Var}(W_q)_{ij}=\operatorname{Var}(W_k)_{ij}=\frac1{m\sqrt d} \implies E(q\cdot k)^2=\frac{\|x\|^2}m\,\frac{\|y\|^2}m\quad(=1)`,
  source: kexue(8620, 't5', 'after eq. (11); that T5 does so is imprecise: its public initialiser scales q alone'),
  constants: { one: 1 },
  forAll: {
    d: integers(1, 2),
    m: integers(1, 2),
    x: unitVector('m'),
    y: unitVector('m'),
  },
  conclude: (drawn, { one }) => {
    const variance = lecun(drawn.m, sqrt(drawn.d));
    return balanced(drawn, variance, variance, one);
  },
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'neither is divided': {
      conclude: (drawn) => balanced(drawn, lecun(drawn.m, 1), lecun(drawn.m, 1), ONE),
    },
    'only one is divided by √d': {
      conclude: (drawn) => balanced(drawn, lecun(drawn.m, sqrt(drawn.d)), lecun(drawn.m, 1), ONE),
    },
    'the standard deviations are divided by √d': {
      conclude: (drawn) => balanced(drawn, lecun(drawn.m, drawn.d), lecun(drawn.m, drawn.d), ONE),
    },
  },
  superfluous: {
    'q alone is divided, by d': {
      conclude: (drawn) => balanced(drawn, lecun(drawn.m, drawn.d), lecun(drawn.m, 1), ONE),
      reason:
        'the variances count by their product; the standard deviations (md)^(−1/2) and m^(−1/2) are those of public copies of T5',
    },
  },
});
