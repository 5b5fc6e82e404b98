import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { columnMeans, everyClassHasMass, iteration, type Row } from '../../src/models/alternating-normalization.ts';
import { chiSquareDivergence, totalVariation } from '../../src/models/f-divergence.ts';
import type { Real } from '../../src/numbers/real.ts';
import { all, atMost, every, moreThan } from '../../src/statement.ts';

const nearer = (after: Row, before: Row, prior: Row, factor: Real) =>
  all({
    'total variation': atMost(totalVariation(after, prior), totalVariation(before, prior).times(factor)),
    'χ²(mean‖prior)': atMost(chiSquareDivergence(after, prior), chiSquareDivergence(before, prior).times(factor)),
    'χ²(prior‖mean)': atMost(chiSquareDivergence(prior, after), chiSquareDivergence(prior, before).times(factor)),
  });

/**
 * By Jensen: class i of the new mean over the prior is (1 − cᵢ)/wᵢ + Σ c_ki/r_k, where c_ki are the shares of the replaced
 * rows in column i after step 1, and 1/r_k is the mean of 1/wᵢ over row k. So it holds for every f-divergence.
 */
export default inequality({
  title: {
    en: 'Whichever rows of one matrix are replaced by their corrections, the mean comes closer to the prior in TV and χ²',
    zh: '用同一矩阵的修正结果替换其中任意若干行，预测均值在 TV 与 χ² 意义下都更接近先验',
  },
  statement: String.raw`\bar q = \frac1N\Bigl(\sum_{k\notin S}p_k+\sum_{k\in S}p'_k\Bigr):\quad D_f(\bar q\,\|\,\tilde p) \le D_f(\bar p\,\|\,\tilde p) \text{ for every convex } f`,
  source: kexue(8728, 'closer-to-prior', 'section 1, the aim; in f-divergences that are rational'),
  constants: { factor: 1 },
  forAll: {
    n: integers(1, 3),
    m: integers(2, 4),
    rows: family('n', distribution('m')),
    prior: distribution('m'),
    replaced: family('n', integers(0, 1)),
  },
  assume: {
    'the prior is positive': ({ prior }) => every(prior, (p) => moreThan(p, 0))!,
    'every class has mass': ({ rows }) => everyClassHasMass(rows),
  },
  tight: true,
  conclude: ({ rows, prior, replaced }, { factor }) => {
    const next = iteration(rows, prior);
    const mixed = rows.map((row, k) => (replaced[k] === 1 ? next[k]! : row));
    return nearer(columnMeans(mixed), columnMeans(rows), prior, factor);
  },
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'a prior that is 0 somewhere': { drop: 'the prior is positive' },
    'by a thousandth at least': { constants: { factor: '999/1000' } },
    'corrected twice as strongly': {
      conclude: ({ rows, prior }, { factor }) => {
        const twice = iteration(rows, prior).map((row, k) => row.map((q, i) => q.times(2).minus(rows[k]![i]!)));
        return atMost(
          totalVariation(columnMeans(twice), prior),
          totalVariation(columnMeans(rows), prior).times(factor),
        );
      },
    },
  },
});
