import { kexue, ofKind } from '../../src/claim.ts';
import { TRUNCATION_FACTOR } from '../../src/models/truncated-normal.ts';
import { erf, log, PI, type Real, sqrt } from '../../src/numbers/real.ts';
import { all, lessThan } from '../../src/statement.ts';

const normal = log(PI.times(2)).plus(1).over(2);
const uniform = log(sqrt(3).times(2));
/** −E log p = log(√(2π) P(|z| ≤ 2)) + γ/2, and log √γ less once the variance is 1. */
const truncated = log(sqrt(PI.times(2)).times(erf(sqrt(2))))
  .plus(TRUNCATION_FACTOR.over(2))
  .minus(log(TRUNCATION_FACTOR).over(2));

const digits = (x: Real, printed: Real, unit: Real) => [
  lessThan(printed.minus(unit), x),
  lessThan(x, printed.plus(unit)),
];

export default ofKind('constant')({
  title: {
    en: 'Of one variance, a normal law has the most entropy, a uniform law less, and a truncated normal one is between',
    zh: '方差相同时，正态分布的熵最大，均匀分布较小，截断正态居中',
  },
  statement: String.raw`\tfrac12\log(2\pi e)=1.41893853320467274178\ldots > 1.38750011988743862537\ldots > \log(2\sqrt3)=1.24245332489400015512\ldots`,
  source: kexue(
    8620,
    'diversity',
    'sampling distributions: which of them is diverse; read as differential entropy at variance 1',
  ),
  constants: {
    normal: '1.41893853320467274178',
    truncated: '1.38750011988743862537',
    uniform: '1.24245332489400015512',
    unit: '1e-20',
  },
  forAll: {},
  conclude: (_, c) => {
    const [a, b] = digits(normal, c.normal, c.unit);
    const [d, e] = digits(truncated, c.truncated, c.unit);
    const [f, g] = digits(uniform, c.uniform, c.unit);
    return all({
      a: a!,
      b: b!,
      d: d!,
      e: e!,
      f: f!,
      g: g!,
      order: lessThan(uniform, truncated),
      most: lessThan(truncated, normal),
    });
  },
  failsIf: {
    'the last digit of the first is off by two': { constants: { normal: '1.41893853320467274180' } },
    'the truncated law is not scaled to variance 1': { constants: { truncated: '1.25924946500000000000' } },
    'the last digit of the last is off by two': { constants: { uniform: '1.24245332489400015510' } },
    'uniform on [−1, 1]': { constants: { uniform: '0.69314718055994530942' } },
  },
  unvaried: { unit: 'one unit of the last digit printed' },
});
