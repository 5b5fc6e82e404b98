import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { partialEntropy } from '../../src/models/entropy.ts';
import { log } from '../../src/numbers/real.ts';
import { atLeast, lessThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'With k = 3 and ten classes or more the index of the paper stays below 1/2: τ = 0.9 finds nothing uncertain',
    zh: 'k = 3 且类别数不少于 10 时，原论文的指标恒小于 1/2：τ = 0.9 下没有低置信预测',
  },
  statement: String.raw`m\ge10:\quad -\frac1{\log m}\sum_{i=1}^3 p_{(i)}\log p_{(i)} < \tfrac12`,
  source: kexue(
    8728,
    'original-index-small',
    "section 6, item 1: what is meant by clearly below 1; the post's m are 15, 119",
  ),
  constants: { half: '1/2' },
  forAll: { m: integers(10, 15), p: distribution('m') },
  assume: { 'm ≥ 10': { holds: ({ m }) => atLeast(m, 10), without: { m: integers(8, 15) } } },
  conclude: ({ m, p }, { half }) => lessThan(partialEntropy(p, 3).over(log(m)), half),
  failsIf: {
    'm may be 9': { drop: 'm ≥ 10' },
    'with k = 4': { conclude: ({ m, p }, { half }) => lessThan(partialEntropy(p, 4).over(log(m)), half) },
    'below 2/5': { constants: { half: '2/5' } },
  },
});
