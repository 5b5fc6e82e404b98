import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { squaredNorm } from '../../src/models/euclidean.ts';
import { expectation, type FiniteLaw, independent } from '../../src/models/finite-law.ts';
import { threePoint } from '../../src/models/standard-law.ts';
import { dot, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

/** 0 and ±√3: the nodes of Gauss and Hermite, with the moments of N(0,1) up to the fifth. */
const HERMITE = threePoint(sqrt(3));

/** The law of d independent coordinates. */
const standard = (d: number, X: FiniteLaw) => independent(...Array.from({ length: d }, () => X));

const fourthOf = (d: number, k: readonly Real[], X: FiniteLaw) =>
  expectation(standard(d, X), (q) => dot(q, k).power(4));

export default identity({
  title: {
    en: 'Given k, the product with a Gaussian q has the moments of N(0,|k|²); on the average E(q·k)⁴ = 3d(d+2)',
    zh: '给定 k，高斯向量 q 与它的内积服从 N(0,|k|²)；平均而言 E(q·k)⁴ = 3d(d+2)',
  },
  statement: String.raw`q,k\sim N(0,I_d) \text{ independent}:\quad E\bigl[(q\cdot k)^4\,\big|\,k\bigr]=3\|k\|^4,\quad E\|k\|^4=d(d+2),\quad E(q\cdot k)^4=3d(d+2)`,
  source: kexue(8620, 'qk-second-moment', 'eq. (11), for the normal law: how far the values scatter'),
  constants: { three: 3, two: 2 },
  forAll: { d: integers(1, 3), k: vector('d', between(-4, 4)) },
  conclude: ({ d, k }, { three, two }) => {
    const law = standard(d, HERMITE);
    return all({
      'given k': equal(fourthOf(d, k, HERMITE), three.times(squaredNorm(k).squared())),
      'of the length': equal(
        expectation(law, (x) => squaredNorm(x).squared()),
        two.plus(d).times(d),
      ),
    });
  },
  failsIf: {
    'random signs in place of normal numbers': {
      conclude: ({ d, k }) => equal(fourthOf(d, k, threePoint(real(1))), squaredNorm(k).squared().times(3)),
    },
    'a thousandth more than 3': { constants: { three: '3.003' } },
    'd + 1 in place of d + 2': { constants: { two: 1 } },
  },
});
