import { kexue } from '../../src/claim.ts';
import { log, real } from '../../src/numbers/real.ts';
import { moreThan } from '../../src/statement.ts';
import { entriesOf, leastIntegers } from '../../src/wording/least.ts';

const EPSILONS = ['0.1', '0.2', '0.3', '0.5', '0.9', '0.99'].map(real);

export default leastIntegers({
  title: {
    en: 'The least n > 24 log N/ε², for N from 2 to a million',
    zh: '满足 n > 24 log N/ε² 的最小 n 之表',
  },
  statement: String.raw`n = \Bigl\lfloor \frac{24\log N}{\varepsilon^2}\Bigr\rfloor + 1`,
  source: kexue(8679, 'jl', 'theorem, eq. (16): the dimensions it asks for'),
  // n > 24 log N/ε².
  enough: (n, { row: N, column: eps }) => moreThan(n, log(N).times(24).over(eps.squared())),
  entries: entriesOf(
    [
      [2, [1664, 416, 185, 67, 21, 17]],
      [3, [2637, 660, 293, 106, 33, 27]],
      [10, [5527, 1382, 615, 222, 69, 57]],
      [100, [11_053, 2764, 1229, 443, 137, 113]],
      [1000, [16_579, 4145, 1843, 664, 205, 170]],
      [10_000, [22_105, 5527, 2457, 885, 273, 226]],
      [1_000_000, [33_158, 8290, 3685, 1327, 410, 339]],
    ],
    EPSILONS,
  ),
});
