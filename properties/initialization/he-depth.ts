import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { relu } from '../../src/models/activation.ts';
import { dense } from '../../src/models/dense.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { expectation, type FiniteLaw } from '../../src/models/finite-law.ts';
import { matrixLaw } from '../../src/models/random-matrix.ts';
import { dot, ONE, type Real, real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const signs: FiniteLaw = [
  { x: ONE, p: real('1/2') },
  { x: real(-1), p: real('1/2') },
];

/** E |x_L|²/n for two layers of ReLU with weights ±1, all 2^{nm + n²} of them counted. */
const afterTwo = (n: number, x: Vector): Real =>
  expectation(matrixLaw(n, x.length, signs), (W) => {
    const h = dense(W, x).map(relu.value);
    return expectation(matrixLaw(n, n, signs), (V) => {
      const y = dense(V, h).map(relu.value);
      return dot(y, y);
    });
  }).over(n);

/** ReLU is homogeneous: the factors √(2/m) and √(2/n) of the weights come out in front. */
/** 1 or 2 behind one input, 1 behind two. */
const atMostTwoWeights = { given: ({ m }: any) => integers(1, 3 - m) };

export default identity({
  title: {
    en: 'Through two He layers of ReLU the second moment stays, after any input, nonnegative or not',
    zh: '经过两层 He 初始化的 ReLU 网络，二阶矩仍保持不变，输入可以非负',
  },
  statement: String.raw`w=\pm\sqrt{2/m},\ v=\pm\sqrt{2/n}:\quad E\Bigl[\tfrac1n\bigl|\operatorname{relu}(V\operatorname{relu}(Wx))\bigr|^2\Bigr]=\tfrac1m|x|^2`,
  source: kexue(8620, 'he', 'activation functions, after eq. (5): from layer to layer; all signs counted'),
  constants: { first: 2, second: 2 },
  forAll: { m: integers(1, 2), n: atMostTwoWeights, x: vector('m') },
  conclude: ({ m, n, x }, { first, second }) =>
    equal(
      afterTwo(n, x)
        .times(first)
        .times(second)
        .over(m * n),
      dot(x, x).over(m),
    ),
  failsIf: {
    'a thousandth more in the first layer': { constants: { first: '2002/1000' } },
    'LeCun in the second layer': { constants: { second: 1 } },
    'LeCun in the first layer': { constants: { first: 1 } },
    'the fan-out in place of the fan-in': {
      conclude: ({ m, n, x }) =>
        equal(
          afterTwo(n, x)
            .times(4)
            .over(n * n),
          dot(x, x).over(m),
        ),
    },
    'the mean of the outputs is taken for their second moment': {
      conclude: ({ m, n, x }) =>
        equal(
          afterTwo(n, x)
            .times(4)
            .over(m * n)
            .squared(),
          dot(x, x).over(m),
        ),
    },
  },
});
