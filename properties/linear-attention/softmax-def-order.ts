import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { softmaxAttention } from '../../src/models/attention.ts';
import { minus } from '../../src/models/euclidean.ts';
import { dot, exp, type Real } from '../../src/numbers/real.ts';
import { all, atLeast, equal, iff, moreThan } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'A larger score has a larger weight, and the ratio of two weights is e to the difference of their scores',
    zh: '得分越大权重越大；两权重之比等于得分差的指数',
  },
  statement: String.raw`a_{ij} > a_{il} \iff q_i\cdot k_j > q_i\cdot k_l,\quad \frac{a_{ij}}{a_{il}} = e^{q_i\cdot(k_j-k_l)}`,
  source: kexue(8601, 'softmax-def', 'introduction, eq. (1)'),
  constants: { scale: 1 },
  forAll: {
    d: integers(1, 3),
    q: vector('d', between(-3, 3)),
    first: vector('d', between(-3, 3)),
    second: vector('d', between(-3, 3)),
  },
  conclude: ({ q, first, second }, { scale }) => {
    const [a, b] = softmaxAttention([q], [first, second])[0]! as [Real, Real];
    return all({
      order: iff(moreThan(a, b), moreThan(dot(q, first), dot(q, second))),
      ratio: equal(a, b.times(exp(dot(q, minus(first, second)).times(scale)))),
    });
  },
  failsIf: {
    'a thousandth more in the exponent': { constants: { scale: '1001/1000' } },
    'equality is let in on one side': {
      conclude: ({ q, first, second }) => {
        const [a, b] = softmaxAttention([q], [first, second])[0]!;
        return iff(moreThan(a!, b!), atLeast(dot(q, first), dot(q, second)));
      },
    },
    'the longer key has the larger weight': {
      conclude: ({ q, first, second }) => {
        const [a, b] = softmaxAttention([q], [first, second])[0]!;
        return iff(moreThan(a!, b!), moreThan(dot(first, first), dot(second, second)));
      },
    },
  },
});
