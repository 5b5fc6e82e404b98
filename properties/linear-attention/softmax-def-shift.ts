import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { softmaxAttention } from '../../src/models/attention.ts';
import { plus, scaled } from '../../src/models/euclidean.ts';
import { equalVectors } from '../../src/statement.ts';

const entry = between(-4, 4);

export default identity({
  title: {
    en: 'One vector added to all keys changes nothing; keys exchanged exchange their weights',
    zh: '所有 key 同加一个向量，注意力不变；交换 key 则权重随之交换',
  },
  statement: String.raw`k_j \to k_j + c \implies a_{ij} \to a_{ij};\qquad k_j \to k_{\sigma(j)} \implies a_{ij} \to a_{i\sigma(j)}`,
  source: kexue(8601, 'softmax-def', 'introduction, eq. (1)'),
  constants: { times: 1 },
  forAll: {
    d: integers(1, 2),
    L: integers(1, 3),
    q: vector('d', entry),
    K: family('L', vector('d', entry)),
    c: vector('d', entry),
  },
  conclude: ({ q, K, c }, { times }) => {
    const changed = K.map((k) => plus(scaled(times, k), c)).toReversed();
    return equalVectors(softmaxAttention([q], changed)[0]!, softmaxAttention([q], K)[0]!.toReversed());
  },
  failsIf: {
    'the keys are stretched by a thousandth, too': { constants: { times: '1001/1000' } },
    'the weights stay when the keys are exchanged': {
      conclude: ({ q, K }) => equalVectors(softmaxAttention([q], K.toReversed())[0]!, softmaxAttention([q], K)[0]!),
    },
    'one key is shifted': {
      conclude: ({ q, K, c }) =>
        equalVectors(softmaxAttention([q], K.with(0, plus(K[0]!, c)))[0]!, softmaxAttention([q], K)[0]!),
    },
  },
});
