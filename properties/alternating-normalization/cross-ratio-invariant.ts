import { identity, kexue } from '../../src/claim.ts';
import { positiveDistribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { crossRatio, iterated, normalizedRows } from '../../src/models/alternating-normalization.ts';
import { real } from '../../src/numbers/real.ts';
import { equal, every, moreThan } from '../../src/statement.ts';

const predictions = (counts: readonly (readonly number[])[]) =>
  normalizedRows(counts.map((row) => row.map((n) => real(n))));

export default identity({
  title: {
    en: 'Iterations keep every cross-ratio at α = 1, and raise it to the power αᵗ otherwise',
    zh: 'α = 1 时迭代保持所有交叉比；一般的 α 下 t 次迭代后交叉比变为其 αᵗ 次幂',
  },
  statement: String.raw`\frac{Y^{(t)}_{ik}Y^{(t)}_{jl}}{Y^{(t)}_{il}Y^{(t)}_{jk}} = \Bigl(\frac{Y_{ik}Y_{jl}}{Y_{il}Y_{jk}}\Bigr)^{\alpha^t}`,
  source: kexue(8728, 'cross-ratio-invariant', 'section 3, eqs. (4) and (5), and section 6, eq. (7)'),
  forAll: {
    n: integers(2, 3),
    m: integers(2, 3),
    counts: family('n', family('m', integers(1, 9))),
    prior: positiveDistribution('m'),
    alpha: integers(1, 2),
    t: integers(0, 2),
  },
  assume: {
    'rows are positive': {
      holds: ({ counts }) => every(counts, (row) => every(row, (n) => moreThan(n, 0)))!,
      without: { counts: family('n', family('m', integers(0, 9))) },
    },
  },
  conclude: ({ n, m, counts, prior, alpha, t }) => {
    const rows = predictions(counts);
    const [pair, classes] = [[0, n - 1] as const, [0, m - 1] as const];
    const next = iterated(rows, prior, t, alpha);
    return equal(crossRatio(next, pair, classes), crossRatio(rows, pair, classes).power(alpha ** t));
  },
  failsIf: {
    'some entry is 0': { drop: 'rows are positive' },
    'kept, whatever α': {
      conclude: ({ n, m, counts, prior, alpha, t }) =>
        equal(
          crossRatio(iterated(predictions(counts), prior, t, alpha), [0, n - 1], [0, m - 1]),
          crossRatio(predictions(counts), [0, n - 1], [0, m - 1]),
        ),
    },
    'the power is α·t': {
      conclude: ({ n, m, counts, prior, alpha, t }) =>
        equal(
          crossRatio(iterated(predictions(counts), prior, t, alpha), [0, n - 1], [0, m - 1]),
          crossRatio(predictions(counts), [0, n - 1], [0, m - 1]).power(alpha * t),
        ),
    },
    'ratios within a row are kept, too': {
      conclude: ({ counts, prior }) => {
        const rows = predictions(counts);
        const [p, q] = [rows[0]!, iterated(rows, prior, 1)[0]!];
        return equal(p[0]!.times(q[1]!), p[1]!.times(q[0]!));
      },
    },
  },
});
