import type { Sampler } from '../../src/chance/law.ts';
import { normal, vector } from '../../src/chance/samplers.ts';
import { cite } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { exactVector } from '../../src/models/doubles.ts';
import { dot } from '../../src/numbers/real.ts';
import { equal, moreThan, unequal } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

/** n normal numbers of each of two streams, which are split from one that is new in every trial. */
const fromStreams = (n: number, labels: readonly number[]): Sampler<readonly Float64Array[]> => {
  const x = vector(n, normal(0, 1));
  return {
    sample(stream) {
      const parent = stream.split(stream.nextUint32());
      return labels.map((label) => x.sample(parent.split(label)));
    },
  };
};

export default probability({
  title: {
    en: 'Streams of different labels are independent: their vectors make an acute angle with probability 1/2',
    zh: '不同标签的随机流相互独立：所得两向量夹角为锐角的概率为 1/2',
  },
  statement: String.raw`i\ne j,\ x \text{ from stream } i,\ y \text{ from stream } j \implies P\bigl(\langle x,y\rangle>0\bigr)=\tfrac12`,
  source: cite('elementary', 'the law of −x is that of x, whatever y is'),
  forAll: { n: integers(1, 8), i: integers(0, 9), j: integers(0, 9) },
  assume: { 'different labels': ({ i, j }) => unequal(i, j) },
  sample: ({ n, i, j }) => fromStreams(n, [i, j]),
  event: ([x, y]) => moreThan(dot(exactVector(x!), exactVector(y!)), 0),
  conclude: ({ P }) => equal(P, '1/2'),
  failsIf: {
    'the same label': { drop: 'different labels', forAll: { i: only(0), j: only(0) } },
    'the streams of one trial, over and over': {
      forAll: { n: only(8), i: only(0), j: only(1) },
      sample: ({ n, i, j }) => {
        const x = vector(n, normal(0, 1));
        return { sample: (stream) => [x.sample(stream.split(i)), x.sample(stream.split(j))] };
      },
    },
  },
});
