import { identity, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { related } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import { minus, plus, squaredDistance, squaredNorm } from '../../src/models/euclidean.ts';
import { dot } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The Gaussian centred at q + k, times e^{q·k}, splits into a factor of q and a factor of k',
    zh: '以 q + k 为中心的高斯乘以 e^{q·k}，可拆成 q 与 k 各自的因子',
  },
  statement: String.raw`-\tfrac12\|\omega-q-k\|^2 + q\cdot k = -\tfrac12\|\omega\|^2 + \bigl(\omega\cdot q-\tfrac12\|q\|^2\bigr) + \bigl(\omega\cdot k-\tfrac12\|k\|^2\bigr)`,
  source: kexue(8601, 'perf-exponent', 'random projection, eq. (4), the exponent'),
  constants: { half: '1/2' },
  forAll: { d: dimension, q: vector('d'), k: related('q'), omega: related('q', 'k') },
  conclude: ({ q, k, omega }, { half }) => {
    const factor = (x: typeof q) => dot(omega, x).minus(squaredNorm(x).times(half));
    return equal(
      squaredDistance(omega, plus(q, k)).over(-2).plus(dot(q, k)),
      squaredNorm(omega).over(-2).plus(factor(q)).plus(factor(k)),
    );
  },
  failsIf: {
    'a thousandth more than a half': { constants: { half: '501/1000' } },
    'without e^{q·k}': {
      conclude: ({ q, k, omega }, { half }) => {
        const factor = (x: typeof q) => dot(omega, x).minus(squaredNorm(x).times(half));
        return equal(
          squaredDistance(omega, plus(q, k)).over(-2),
          squaredNorm(omega).over(-2).plus(factor(q)).plus(factor(k)),
        );
      },
    },
    'the Gaussian is centred at q − k': {
      conclude: ({ q, k, omega }, { half }) => {
        const factor = (x: typeof q) => dot(omega, x).minus(squaredNorm(x).times(half));
        return equal(
          squaredDistance(omega, minus(q, k)).over(-2).plus(dot(q, k)),
          squaredNorm(omega).over(-2).plus(factor(q)).plus(factor(k)),
        );
      },
    },
  },
});
