import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nets } from '../../src/draw/net.ts';
import { vector } from '../../src/draw/vectors.ts';
import { scaled, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { squaredFrobenius } from '../../src/models/spectral-norm.ts';
import { bracket, type Gradients, gradients } from '../../src/models/two-gradients.ts';
import { real, sum } from '../../src/numbers/real.ts';
import { atMost, every, moreThan } from '../../src/statement.ts';

const onTheta = ({ layers }: Gradients) => layers.flatMap(({ onW, onB }) => [...onW.flat(), ...onB]);
const mean = (vectors: readonly Vector[]) =>
  vectors[0]!.map((_, i) => sum(vectors.map((v) => v[i]!)).over(vectors.length));

export default inequality({
  title: {
    en: 'False as stated: for the mean of a batch the inequality fails, because gradients of samples cancel',
    zh: '此说不成立：对一批样本的平均损失，不等式不成立，因为各样本的参数梯度会相互抵消',
  },
  statement: String.raw`\frac1N\sum_i \|\nabla_x f_i\|^2\, B(x_i) \le \Bigl\|\nabla_\theta \frac1N\sum_i f_i\Bigr\|^2`,
  source: kexue(8796, 'batch', 'section 3: eq. (2) read for the loss of a batch'),
  forAll: {
    net: nets({ width: [1, 2], depth: [1, 2] }),
    other: { given: ({ net }: any) => vector(net.x.length) },
    slope: integers(-1, 1),
  },
  assume: {
    'W_t, J_t ≠ 0': ({ net }) =>
      every(gradients(net).layers, ({ W, J }) => moreThan(squaredFrobenius(W).times(squaredFrobenius(J)), 0))!,
  },
  conclude: ({ net, other, slope }) => {
    const batch = [net, { ...net, x: other, outer: scaled(slope, net.outer) }].map((sample) => gradients(sample));
    const left = sum(batch.map((g) => squaredNorm(g.onX).times(bracket(g))));
    return atMost(left.over(batch.length), squaredNorm(mean(batch.map(onTheta))));
  },
  failsIf: {
    'W_t or J_t may be 0': { drop: 'W_t, J_t ≠ 0' },
    'the loss of both samples has one slope': { assume: { 'slope 1': ({ slope }) => moreThan(real(slope), 0) } },
  },
  counterexample: {
    net: { x: [0], layers: [{ weights: [[1]], biases: [0], slopes: [1] }], outer: [1] },
    other: [0],
    slope: -1,
  },
});
