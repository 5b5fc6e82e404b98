import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonnegative, strictlyBetween } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { relu } from '../../src/models/activation.ts';
import { applied, type Matrix } from '../../src/models/embedding.ts';
import { plus, scaled, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { type Real, ZERO } from '../../src/numbers/real.ts';
import { all, atLeast, equal } from '../../src/statement.ts';

const times = (s: Real, W: Matrix) => W.map((row) => scaled(s, row));

/** V relu(U x + b). */
const twoLayers = (V: Matrix, U: Matrix, x: Vector, b: Vector = U.map(() => ZERO)) =>
  applied(V, plus(applied(U, x), b).map(relu.value));

export default identity({
  title: {
    en: 'With s the standard deviation, σ² goes like s² in one layer, and like s⁴ in a branch of two',
    zh: '标准差乘以 s：单层的 σ² 乘以 s²，两层分支的 σ² 乘以 s⁴',
  },
  statement: String.raw`s\ge0:\quad \|(sW)x\|^2=s^2\|Wx\|^2,\quad \|(sV)\,\mathrm{relu}((sU)x)\|^2=s^4\|V\,\mathrm{relu}(Ux)\|^2`,
  source: kexue(8747, 'std-to-sigma', 'section 6: a smaller standard deviation makes σ smaller'),
  forAll: {
    n: integers(1, 2),
    h: integers(1, 2),
    m: integers(1, 2),
    U: family('h', vector('n')),
    V: family('m', vector('h')),
    x: vector('n'),
    b: vector('h'),
    s: nonnegative,
  },
  assume: { 's ≥ 0': { holds: ({ s }) => atLeast(s, 0), without: { s: strictlyBetween(-2, 2) } } },
  conclude: ({ U, V, x, s }) =>
    all({
      'one layer': equal(squaredNorm(applied(times(s, U), x)), squaredNorm(applied(U, x)).times(s.squared())),
      'two layers': equal(
        squaredNorm(twoLayers(times(s, V), times(s, U), x)),
        squaredNorm(twoLayers(V, U, x)).times(s.power(4)),
      ),
    }),
  failsIf: {
    's may be negative': { drop: 's ≥ 0' },
    's² in two layers': {
      conclude: ({ U, V, x, s }) =>
        equal(squaredNorm(twoLayers(times(s, V), times(s, U), x)), squaredNorm(twoLayers(V, U, x)).times(s.squared())),
    },
    'with a bias': {
      conclude: ({ U, V, x, b, s }) =>
        equal(
          squaredNorm(twoLayers(times(s, V), times(s, U), x, b)),
          squaredNorm(twoLayers(V, U, x, b)).times(s.power(4)),
        ),
    },
  },
});
