import { kexue } from '../../src/claim.ts';
import { log, real } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';
import { leastIntegers } from '../../src/wording/least.ts';

const EPSILONS = ['0.1', '0.15', '0.2', '0.25', '0.3', '0.5', '0.9'].map(real);
const MOST = [1, 2, 3, 7, 17, 2980, 180_681_201_935];

/** The entries are the numbers of vectors that are one too many. */
export default leastIntegers({
  title: {
    en: 'How many token vectors keep their distances through a layer of 768, by the lemma',
    zh: '由引理保证的、经过 768 维一层后仍近似保持两两距离的词向量个数之表',
  },
  statement: String.raw`n=768:\quad N_{\max} = \max\Bigl\{N : n > \frac{24\log N}{\varepsilon^2}\Bigr\} = \lfloor e^{n\varepsilon^2/24}\rfloor`,
  source: kexue(8747, 'JV-6', 'derived: the Johnson–Lindenstrauss lemma for one layer, the scale normalised'),
  enough: (N, { eps }) => atMost(768, log(N).times(24).over(eps.squared())),
  entries: EPSILONS.map((eps, i) => ({ eps, n: MOST[i]! + 1 })),
});
