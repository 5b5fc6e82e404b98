import { inequality, kexue } from '../../src/claim.ts';
import { positiveDistribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { argmax, corrected, iteration, type Rows } from '../../src/models/alternating-normalization.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

const accuracy = (rows: Rows, labels: readonly number[]): Real =>
  real(rows.filter((row, k) => argmax(row) === labels[k]).length).over(rows.length);

export default inequality({
  title: {
    en: 'The correction changes the accuracy by at most the share of uncertain predictions',
    zh: '修正对准确率的改变不超过低置信预测所占的比例',
  },
  statement: String.raw`|\mathrm{acc}_{\text{final}}-\mathrm{acc}_{\text{original}}| \le \frac{\#\text{low}}N`,
  source: kexue(8728, 'accuracy-bound', 'sections 4 and 5: improves in most cases, may slightly decrease'),
  constants: { one: 1 },
  forAll: {
    n: integers(1, 3),
    low: integers(1, 2),
    m: integers(2, 3),
    confident: family('n', positiveDistribution('m')),
    uncertain: family('low', positiveDistribution('m')),
    prior: positiveDistribution('m'),
    labels: family(5, integers(0, 2)),
  },
  tight: true,
  conclude: ({ n, low, confident, uncertain, prior, labels }, { one }) => {
    const before = accuracy([...confident, ...uncertain], labels);
    const after = accuracy([...confident, ...uncertain.map((row) => corrected(confident, row, prior))], labels);
    return atMost(after.minus(before).abs(), one.times(low).over(n + low));
  },
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'the confident rows are corrected, too': {
      conclude: ({ n, low, confident, uncertain, prior, labels }) => {
        const rows = [...confident, ...uncertain];
        const difference = accuracy(iteration(rows, prior), labels).minus(accuracy(rows, labels)).abs();
        return atMost(difference, real(low).over(n + low));
      },
    },
    'the accuracy never falls': {
      conclude: ({ confident, uncertain, prior, labels }) =>
        atMost(
          accuracy(uncertain, labels),
          accuracy(
            uncertain.map((row) => corrected(confident, row, prior)),
            labels,
          ),
        ),
    },
  },
});
