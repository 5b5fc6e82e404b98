import { logDeviation } from '../../src/chance/chi-square.ts';
import { kexue } from '../../src/claim.ts';
import { log, real } from '../../src/numbers/real.ts';
import { moreThan } from '../../src/statement.ts';
import { leastIntegers } from '../../src/wording/least.ts';

const EPSILONS = ['0.1', '0.15', '0.2', '0.25', '0.3'].map(real);
const MOST = [3, 8, 25, 91, 386];

/** The entries are the numbers of vectors that are one too many: N(N − 1)/2 pairs, each with the exact tail, exceed 1/N. */
export default leastIntegers({
  title: {
    en: 'How many token vectors keep their distances through a Gaussian layer of 768, by the exact tail',
    zh: '由精确尾概率与联合界得到的、经过 768 维高斯层后仍近似保持两两距离的词向量个数之表',
  },
  statement: String.raw`n=768:\quad N_{\max} = \max\Bigl\{N : \tbinom N2\,P\bigl(\bigl|\tfrac1n\chi^2_n-1\bigr|\ge\varepsilon\bigr) \le \tfrac1N\Bigr\}`,
  source: kexue(8747, 'JV-6', 'derived: the Gaussian tail in place of the lemma'),
  enough: (N, { eps }) =>
    moreThan(
      log(real(N - 1).over(2))
        .plus(log(N).times(2))
        .plus(logDeviation(768, eps)),
      0,
    ),
  entries: EPSILONS.map((eps, i) => ({ eps, n: MOST[i]! + 1 })),
});
