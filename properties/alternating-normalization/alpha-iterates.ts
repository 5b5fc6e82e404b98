import { inequality, kexue } from '../../src/claim.ts';
import { positiveDistribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { iteration, largestCrossRatio } from '../../src/models/alternating-normalization.ts';
import { ONE, real } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, every, moreThan } from '../../src/statement.ts';

const matrix = (x: readonly (readonly number[])[]) => x.map((row) => row.map((v) => real(v)));

/**
 * The roots are drawn, and Y has their powers: so Yᵅ is rational, for α = 1/q. The statement for one iteration and the
 * cross-ratio that it leaves give that for t of them, |log(p⁽ᵗ⁾/p̃)| ≤ αᵗ Δ, by induction.
 */
export default inequality({
  title: {
    en: 'For α = 1/q the log-distance to the prior is at most α times the largest log cross-ratio, which shrinks by α each time',
    zh: '取 α = 1/q，与先验的对数偏差不超过 α 乘以最大对数交叉比，而后者每次迭代缩小为 α 倍',
  },
  statement: String.raw`Y>0:\quad \max_{k,i}\Bigl|\log\frac{p^{(t)}_{ki}}{\tilde p_i}\Bigr| \le \alpha^t\Delta_0,\quad \Delta_t = \alpha^t\Delta_0 = \max\log\frac{Y_{ik}Y_{jl}}{Y_{il}Y_{jk}}\Big|_t`,
  source: kexue(8728, 'alpha-iterates', 'section 6, eq. (7) iterated: for 0 < α < 1 iterating erases all information'),
  constants: { one: 1 },
  forAll: {
    n: integers(1, 2),
    m: integers(2, 3),
    roots: family('n', family('m', integers(1, 9))),
    prior: positiveDistribution('m'),
    q: integers(1, 3),
  },
  assume: {
    'all entries are positive': {
      holds: ({ roots }) => every(roots, (row) => every(row, (p) => moreThan(p, 0)))!,
      without: { roots: family('n', family('m', integers(0, 9))) },
    },
  },
  conclude: ({ roots, prior, q }, { one }) => {
    const x = matrix(roots);
    const Y = x.map((row) => row.map((v) => v.power(q)));
    const [R, next] = [largestCrossRatio(Y), iteration(x, prior)];
    const quotients = next.flatMap((row) => row.map((p, i) => p.over(prior[i]!).power(q)));
    return all({
      'at most R^α': every(quotients, (x) => atMost(x.times(one), R))!,
      'at least R^(−α)': every(quotients, (x) => atLeast(x, ONE.over(R)))!,
      'the cross-ratio left': equal(largestCrossRatio(next).power(q), R),
    });
  },
  failsIf: {
    'some entries are 0': { drop: 'all entries are positive' },
    'a thousandth less': { constants: { one: '1001/1000' } },
    'half as much, in logarithms': {
      conclude: ({ roots, prior }) =>
        atMost(iteration(matrix(roots), prior)[0]![0]!.over(prior[0]!).squared(), largestCrossRatio(matrix(roots))),
    },
    'the cross-ratio shrinks by α²': {
      conclude: ({ roots, prior, q }) =>
        equal(
          largestCrossRatio(iteration(matrix(roots), prior)).power(q * q),
          largestCrossRatio(matrix(roots).map((row) => row.map((x) => x.power(q)))),
        ),
    },
  },
});
