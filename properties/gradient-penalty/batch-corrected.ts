import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { nets } from '../../src/draw/net.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { bracket, gradients, type Net, parameterGradient } from '../../src/models/two-gradients.ts';
import { dot, max, type Real } from '../../src/numbers/real.ts';
import { atMost, every, moreThan } from '../../src/statement.ts';

const POINTS = 2;

/** The net at several inputs. */
const at = (net: Net, xs: readonly Vector[]) => xs.map((x) => gradients({ ...net, x }));
const meanOf = (p: readonly Real[], of: readonly Real[]) => dot(p, of);

export default inequality({
  title: {
    en: 'In the mean over samples the inequality holds with the mean of the squared parameter gradients',
    zh: '对样本取平均：右端取各样本参数梯度平方的平均，则不等式成立',
  },
  statement: String.raw`E_x\bigl[\|\nabla_x f\|^2\, B(x)\bigr] \le E_x\|\nabla_\theta f\|^2`,
  source: kexue(
    8796,
    ['batch', 'dirichlet'],
    'section 3: eq. (2) for a batch, corrected; and for the Dirichlet energy E‖∇ₓf‖²',
  ),
  constants: { one: 1 },
  forAll: {
    net: nets({ width: [1, 2], depth: [1, 2] }),
    xs: { given: ({ net }: any) => family(POINTS, vector(net.x.length, between(-4, 4))).given({}) },
    p: distribution(POINTS),
  },
  assume: {
    'W_t, J_t ≠ 0': ({ net }) =>
      every(gradients(net).layers, ({ W, J }) => moreThan(squaredFrobenius(W).times(squaredFrobenius(J)), 0))!,
  },
  tight: true,
  conclude: ({ net, xs, p }, { one }) => {
    const batch = at(net, xs);
    return atMost(
      meanOf(
        p,
        batch.map((g) => squaredNorm(g.onX).times(bracket(g, one))),
      ),
      meanOf(p, batch.map(parameterGradient)),
    );
  },
  failsIf: {
    'W_t or J_t may be 0': { drop: 'W_t, J_t ≠ 0' },
    'the 1 is a thousandth more': { constants: { one: '1001/1000' } },
    'it is strict': { flip: 'conclusion' },
    'the largest bracket is taken out of the mean': {
      conclude: ({ net, xs, p }) => {
        const batch = at(net, xs);
        const energy = meanOf(
          p,
          batch.map((g) => squaredNorm(g.onX)),
        );
        return atMost(energy.times(max(0, ...batch.map((g) => bracket(g)))), meanOf(p, batch.map(parameterGradient)));
      },
    },
  },
});
