import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { columnMeans, iteration, normalizedRows } from '../../src/models/alternating-normalization.ts';
import { klDivergence } from '../../src/models/divergence.ts';
import { normalized } from '../../src/models/entropy.ts';
import { squaredHellinger } from '../../src/models/f-divergence.ts';
import { real } from '../../src/numbers/real.ts';
import { all, atMost } from '../../src/statement.ts';

const reals = (counts: readonly number[]) => counts.map((n) => real(n));

export default inequality({
  title: {
    en: 'An iteration brings the mean of the matrix closer to the prior in KL divergence, both ways, and in Hellinger distance',
    zh: '一次迭代使矩阵的预测均值在双向 KL 散度与 Hellinger 距离意义下更接近先验',
  },
  statement: String.raw`KL(\bar p'\|\tilde p)\le KL(\bar p\|\tilde p),\quad KL(\tilde p\|\bar p')\le KL(\tilde p\|\bar p),\quad h(\bar p',\tilde p)\le h(\bar p,\tilde p)`,
  source: kexue(8728, 'closer-to-prior', 'section 1, the aim; the matrix whose rows are corrected together'),
  constants: { factor: 1 },
  forAll: {
    n: integers(1, 3),
    m: integers(2, 3),
    counts: family('n', family('m', integers(1, 9))),
    prior: family('m', integers(1, 9)),
  },
  conclude: ({ counts, prior: shares }, { factor }) => {
    const [rows, prior] = [normalizedRows(counts.map(reals)), normalized(reals(shares))];
    const [before, after] = [columnMeans(rows), columnMeans(iteration(rows, prior))];
    return all({
      'KL(mean‖prior)': atMost(klDivergence(after, prior), klDivergence(before, prior).times(factor)),
      'KL(prior‖mean)': atMost(klDivergence(prior, after), klDivergence(prior, before).times(factor)),
      Hellinger: atMost(squaredHellinger(after, prior), squaredHellinger(before, prior).times(factor)),
    });
  },
  failsIf: {
    'to a tenth': { constants: { factor: '1/10' } },
    'the last row alone comes closer': {
      conclude: ({ counts, prior: shares }) => {
        const [rows, prior] = [normalizedRows(counts.map(reals)), normalized(reals(shares))];
        return atMost(klDivergence(iteration(rows, prior).at(-1)!, prior), klDivergence(rows.at(-1)!, prior));
      },
    },
    'with α = 3': {
      conclude: ({ counts, prior: shares }) => {
        const [rows, prior] = [normalizedRows(counts.map(reals)), normalized(reals(shares))];
        return atMost(
          klDivergence(columnMeans(iteration(rows, prior, 3)), prior),
          klDivergence(columnMeans(rows), prior),
        );
      },
    },
  },
});
