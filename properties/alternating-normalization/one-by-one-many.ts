import { inequality, kexue } from '../../src/claim.ts';
import { distribution, positiveDistribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { corrected, spread } from '../../src/models/alternating-normalization.ts';
import { max, real } from '../../src/numbers/real.ts';
import { atMost, every, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'With n confident rows of one mean μ the weights are prior over μ, up to a factor 1 + O(1/n)',
    zh: '均值同为 μ 的高置信行有 n 个时，权重即先验与 μ 之比，误差因子为 1 + O(1/n)',
  },
  statement: String.raw`q_i = \frac{p_i\,\tilde p_i}{\mu_i}: \quad \max_{i,l}\frac{p'_i/q_i}{p'_l/q_l} \le 1+\frac1n\max_i\frac{p_i}{\mu_i}`,
  source: kexue(8728, 'one-by-one-independence', 'section 3, last paragraphs: what the number of confident rows does'),
  constants: { c: 1 },
  forAll: {
    n: integers(1, 6),
    m: integers(2, 3),
    mu: positiveDistribution('m'),
    row: positiveDistribution('m'),
    prior: positiveDistribution('m'),
  },
  assume: {
    'all are positive': {
      holds: ({ mu, row, prior }) => every([mu, row, prior], (x) => every(x, (p) => moreThan(p, 0)))!,
      without: { mu: distribution('m') },
    },
  },
  tight: true,
  conclude: ({ n, mu, row, prior }, { c }) => {
    const confident = Array.from({ length: n }, () => mu);
    const quotients = corrected(confident, row, prior).map((p, i) => p.times(mu[i]!).over(row[i]!.times(prior[i]!)));
    const worst = max(0, ...row.map((p, i) => p.over(mu[i]!)));
    return atMost(spread(quotients), worst.over(n).times(c).plus(1));
  },
  failsIf: {
    'the mean may have zeros': { drop: 'all are positive' },
    'a thousandth less': { constants: { c: '999/1000' } },
    'of order 1/n²': {
      conclude: ({ n, mu, row, prior }) => {
        const confident = Array.from({ length: n }, () => mu);
        const quotients = corrected(confident, row, prior).map((p, i) =>
          p.times(mu[i]!).over(row[i]!.times(prior[i]!)),
        );
        return atMost(
          spread(quotients),
          max(0, ...row.map((p, i) => p.over(mu[i]!)))
            .over(real(n).squared())
            .plus(1),
        );
      },
    },
  },
});
