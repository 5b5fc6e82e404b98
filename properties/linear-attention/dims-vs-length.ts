import { kexue } from '../../src/claim.ts';
import { type Real, sum } from '../../src/numbers/real.ts';
import { all, equal, lessThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

/** 1 + d + … + d^n. */
const taylor = (d: Real, n: Real) => sum(Array.from({ length: n.toNumber() + 1 }, (_, m) => d.power(m)));

export default existence({
  title: {
    en: 'Heads of size 64: order 1 has 65 features, fewer than 512 positions; order 2 has 4161, far more',
    zh: '头维数 64：1 阶只有 65 维，少于序列长度 512；2 阶已有 4161 维',
  },
  statement: String.raw`d=64:\quad D_1 = 65 < 512 < 4161 = D_2,\quad D_n = \sum_{m\le n} d^m`,
  source: kexue(
    8601,
    'dims-vs-length',
    'analysis, first paragraph: “usually much larger than the length”, by an example',
  ),
  constants: { first: 65, second: 4161 },
  witness: { d: 64, L: 512, low: 1, high: 2 },
  conclude: ({ d, L, low, high }, { first, second }) =>
    all({
      D1: equal(taylor(d, low), first),
      D2: equal(taylor(d, high), second),
      'shorter than the sequence': lessThan(taylor(d, low), L),
      'longer than the sequence': lessThan(L, taylor(d, high)),
    }),
  failsIf: {
    'without the constant feature': { constants: { first: 64, second: 4160 } },
    'order 1 is already too much': { witness: { low: 2 } },
    'a long sequence': { witness: { L: 8192 } },
  },
});
