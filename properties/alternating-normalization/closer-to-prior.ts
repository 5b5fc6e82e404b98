import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { columnMeans, corrected, everyClassHasMass } from '../../src/models/alternating-normalization.ts';
import { totalVariation } from '../../src/models/f-divergence.ts';
import { dot } from '../../src/numbers/real.ts';
import { atMost, every, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'False as stated: with every uncertain row corrected by itself, the final mean may be further from the prior',
    zh: '此说不成立：逐个修正所有低置信预测后，最终的预测均值可能离先验分布更远',
  },
  statement: String.raw`\Bigl\|\frac1N\Bigl(\sum_{\text{confident}} p_k+\sum_{\text{low}} p'_j\Bigr)-\tilde p\Bigr\|_{TV} \le \Bigl\|\frac1N\sum p_k-\tilde p\Bigr\|_{TV}`,
  source: kexue(
    8728,
    'closer-to-prior',
    'section 1, the aim; the final predictions, several rows corrected one by one',
  ),
  forAll: {
    confident: family(1, distribution(2)),
    copies: integers(1, 3),
    low: distribution(2),
    prior: distribution(2),
  },
  assume: {
    'every class has mass': ({ confident, low }) => everyClassHasMass([...confident, low]),
    'rows meet the prior': ({ low, prior }) => moreThan(dot(low, prior), 0),
  },
  conclude: ({ confident, copies, low, prior }) => {
    const q = corrected(confident, low, prior);
    const meanWith = (row: typeof low) => columnMeans([...confident, ...Array.from({ length: copies }, () => row)]);
    return atMost(totalVariation(meanWith(q), prior), totalVariation(meanWith(low), prior));
  },
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'rows may miss the prior': { drop: 'rows meet the prior' },
    'for a uniform prior': {
      assume: { 'the prior is uniform': ({ prior }) => every(prior, (p) => atMost(p, '1/2'))! },
    },
  },
  counterexample: { confident: [['0', '1']], copies: 2, low: ['1/2', '1/2'], prior: ['1/3', '2/3'] },
});
