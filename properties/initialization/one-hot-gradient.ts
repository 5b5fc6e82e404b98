import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { throughSoftmax } from '../../src/models/softmax-jacobian.ts';
import { max, min, ONE, type Real } from '../../src/numbers/real.ts';
import { all, atMost } from '../../src/statement.ts';

const largest = (p: readonly Real[]) => max(p[0]!, ...p.slice(1));

/** By Gershgorin's circles: row i of J has the radius and the centre p_i(1 − p_i), and sums to 2p_i(1 − p_i) in all. */
export default inequality({
  title: {
    en: 'Attention close to one-hot passes little gradient on: at most 2 p_max (1 − p_max) of it, and never more than half',
    zh: '注意力越接近 one-hot，传给 logits 的梯度越小：至多 2 p_max (1 − p_max) 倍，且不超过一半',
  },
  statement: String.raw`J=\operatorname{diag}(p)-pp^{\mathsf T}:\quad \|Jg\| \le 2p_{\max}(1-p_{\max})\,\|g\| \le \tfrac12\|g\|`,
  source: kexue(
    8620,
    'one-hot-gradient',
    'after eq. (11): one-hot attention and vanishing gradients; that training is then poor is not judged',
  ),
  constants: { two: 2, half: '1/2' },
  forAll: { k: integers(1, 5), p: distribution('k'), g: nonzeroVector('k') },
  tight: true,
  conclude: ({ p, g }, { two, half }) => {
    const p1 = largest(p);
    const rate = p1.times(ONE.minus(p1)).times(two);
    const [through, square] = [squaredNorm(throughSoftmax(p, g)), squaredNorm(g)];
    return all({
      'in all': atMost(through, rate.squared().times(square)),
      'at most half': atMost(rate, half),
    });
  },
  failsIf: {
    'a thousandth less than 2': { constants: { two: '1.999' } },
    'a thousandth less than ½': { constants: { half: '0.4995' } },
    'the smallest p in place of the largest': {
      conclude: ({ p, g }) => {
        const p1 = min(p[0]!, ...p.slice(1));
        const rate = p1.times(ONE.minus(p1)).times(2);
        return atMost(squaredNorm(throughSoftmax(p, g)), rate.squared().times(squaredNorm(g)));
      },
    },
    'of the order of (1 − p_max)²': {
      conclude: ({ p, g }) => {
        const rate = ONE.minus(largest(p)).squared().times(2);
        return atMost(squaredNorm(throughSoftmax(p, g)), rate.squared().times(squaredNorm(g)));
      },
    },
  },
});
