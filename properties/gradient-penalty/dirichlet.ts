import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { nets } from '../../src/draw/net.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { bracket, gradients, parameterGradient } from '../../src/models/two-gradients.ts';
import { dot, max, min } from '../../src/numbers/real.ts';
import { atMost, every, moreThan } from '../../src/statement.ts';

const POINTS = 2;

export default inequality({
  title: {
    en: 'The Dirichlet energy times the smallest bracket is at most the mean squared parameter gradient',
    zh: 'Dirichlet 能量乘以最小的系数，不超过参数梯度平方的均值',
  },
  statement: String.raw`E_x\|\nabla_x f\|^2 \cdot \inf_x B(x) \le E_x\|\nabla_\theta f\|^2`,
  source: kexue(8796, 'dirichlet', 'section 3: the bracket depends on x, and only its infimum can be taken out'),
  constants: { one: 1 },
  forAll: {
    net: nets({ width: [1, 2], depth: [1, 1] }),
    xs: { given: ({ net }: any) => family(POINTS, vector(net.x.length, between(-4, 4))).given({}) },
    p: distribution(POINTS),
  },
  assume: {
    'W_t, J_t ≠ 0': ({ net }) =>
      every(gradients(net).layers, ({ W, J }) => moreThan(squaredFrobenius(W).times(squaredFrobenius(J)), 0))!,
  },
  tight: true,
  conclude: ({ net, xs, p }, { one }) => {
    const batch = xs.map((x) => gradients({ ...net, x }));
    const [first, ...rest] = batch.map((g) => bracket(g, one));
    const energy = dot(
      p,
      batch.map((g) => squaredNorm(g.onX)),
    );
    return atMost(energy.times(min(first!, ...rest)), dot(p, batch.map(parameterGradient)));
  },
  failsIf: {
    'W_t or J_t may be 0': { drop: 'W_t, J_t ≠ 0' },
    'the 1 is a thousandth more': { constants: { one: '1001/1000' } },
    'the largest bracket': {
      conclude: ({ net, xs, p }) => {
        const batch = xs.map((x) => gradients({ ...net, x }));
        const energy = dot(
          p,
          batch.map((g) => squaredNorm(g.onX)),
        );
        return atMost(energy.times(max(0, ...batch.map((g) => bracket(g)))), dot(p, batch.map(parameterGradient)));
      },
    },
  },
});
