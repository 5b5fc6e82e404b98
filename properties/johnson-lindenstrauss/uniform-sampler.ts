import { normal, uniform } from '../../src/chance/samplers.ts';
import { stuck } from '../../src/chance/wrong-samplers.ts';
import { cite } from '../../src/claim.ts';
import { between } from '../../src/draw/reals.ts';
import { real } from '../../src/numbers/real.ts';
import { atMost, equal } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

export default probability({
  title: {
    en: 'What is drawn as uniform on an interval falls into each part with its share of the length',
    zh: '均匀采样器落入区间任一部分的概率等于其长度占比',
  },
  statement: String.raw`U \text{ uniform on } [a,\,a+w] \implies P(U\le a+sw)=s,\quad 0\le s\le1`,
  source: cite('C. Doty-Humphrey, PractRand 0.94, sfc32', 'its words, 53 bits of two of them, on an interval'),
  forAll: { a: between(-2, 2), w: between('1/2', 2), s: between(0, 1) },
  sample: ({ a, w }) => uniform(a, a.plus(w)),
  event: (x, { a, w, s }) => atMost(real.double(x), a.plus(s.times(w))),
  conclude: ({ P, s }) => equal(P, s),
  detects: { quick: 1.25, normal: 1.1, deep: 1.05 },
  failsIf: {
    'normal, of the same mean and variance': {
      sample: ({ a, w }) => normal(a.plus(w.over(2)), w.squared().over(12)),
    },
    'the interval is a tenth longer': { sample: ({ a, w }) => uniform(a, a.plus(w.times('1.1'))) },
    'one number over and over': { sample: ({ a, w }) => stuck(uniform(a, a.plus(w))) },
  },
});
