import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { linearAttention, softmaxAttention } from '../../src/models/attention.ts';
import type { Matrix } from '../../src/models/embedding.ts';
import { dot, exp, ONE, ZERO } from '../../src/numbers/real.ts';
import { equalVectors, every } from '../../src/statement.ts';

const entry = between(-3, 3);

/** ϕ(k_j) = e_j, φ(q) = (e^{q·k_1}, …, e^{q·k_L}). */
const unit = (L: number) =>
  Array.from({ length: L }, (_, j) => Array.from({ length: L }, (_, l) => (l === j ? ONE : ZERO)));
const features = (Q: Matrix, K: Matrix) => Q.map((q) => K.map((k) => exp(dot(q, k))));

export default identity({
  title: {
    en: 'For L given keys softmax attention is linear attention with L features',
    zh: '对给定的 L 个 key，标准 Attention 就是 L 维特征的线性 Attention',
  },
  statement: String.raw`\varphi(q) = (e^{q\cdot k_1},\dots,e^{q\cdot k_L}),\ \phi(k_j)=e_j \implies \frac{\varphi(q)\cdot\phi(k_j)}{\sum_l\varphi(q)\cdot\phi(k_l)} = \frac{e^{q\cdot k_j}}{\sum_l e^{q\cdot k_l}}`,
  source: kexue(8601, 'infinite-dim', 'title and analysis: what a finite number of tokens needs'),
  forAll: {
    d: integers(1, 2),
    n: integers(1, 2),
    L: integers(1, 3),
    Q: family('n', vector('d', entry)),
    K: family('L', vector('d', entry)),
  },
  conclude: ({ L, Q, K }) => {
    const [linear, softmax] = [linearAttention(features(Q, K), unit(L)), softmaxAttention(Q, K)];
    return every([...linear.keys()], (i) => equalVectors(linear[i]!, softmax[i]!))!;
  },
  failsIf: {
    'the scores themselves as features, shifted to be positive': {
      conclude: ({ L, Q, K }) => {
        const shifted = Q.map((q) => K.map((k) => dot(q, k).plus(28)));
        return equalVectors(linearAttention(shifted, unit(L))[0]!, softmaxAttention(Q, K)[0]!);
      },
    },
    'one key serves for all': {
      conclude: ({ L, Q, K }) => {
        const first = K.map(() => K[0]!);
        return equalVectors(linearAttention(features(Q, first), unit(L))[0]!, softmaxAttention(Q, K)[0]!);
      },
    },
  },
});
