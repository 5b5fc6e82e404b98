import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { centred, layerNormJacobian, spread } from '../../src/models/normalization.ts';
import { dot, real, sum } from '../../src/numbers/real.ts';
import { all, equal, moreThan } from '../../src/statement.ts';

/** Of the Jacobian the first row stands for all: the entries are treated alike. */
export default identity({
  title: {
    en: 'The Jacobian of Layer Norm kills the vector of ones, and x − μ if there is no ε',
    zh: 'Layer Norm 的雅可比矩阵零化全 1 向量；ε = 0 时还零化 x − μ',
  },
  statement: String.raw`J=\frac{\partial\operatorname{LN}}{\partial x}:\quad J\mathbf 1=0,\quad J(x-\mu\mathbf 1)=0\qquad(\sigma>0,\ \epsilon=0)`,
  source: kexue(8620, 'layernorm', 'direct normalization, eq. (8): shift and scale do not count, differentiated'),
  constants: { epsilon: 0 },
  forAll: { d: integers(1, 3), x: vector('d') },
  assume: { 'σ > 0': ({ x }) => moreThan(spread(x), 0) },
  conclude: ({ x }, { epsilon }) => {
    const first = layerNormJacobian(x, { epsilon })[0]!;
    return all({ shift: equal(sum(first), 0), scale: equal(dot(first, centred(x)), 0) });
  },
  failsIf: {
    'σ may be 0': { drop: 'σ > 0' },
    'ε is 1e-5': { constants: { epsilon: '1e-5' } },
    'with a gain, its transpose kills the ones, too': {
      conclude: ({ x }) => {
        const gamma = x.map((_, i) => real(i + 1));
        const column = layerNormJacobian(x, { gamma }).map((row) => row[0]!);
        return equal(sum(column), 0);
      },
    },
    'a unit vector is killed': { conclude: ({ x }) => equal(layerNormJacobian(x)[0]![0]!, 0) },
  },
});
