import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { ONE, type Real, real } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

/**
 * E |x_{l+1}|⁴ for |x_l|⁴ = 1 and width n: the outputs are relu of independent N(0, 2/n), so that n terms are E relu(y)⁴ =
 * 3v²/2 and n(n − 1) are (E relu(y)²)² = v²/4, with v = 2/n.
 */
const fourth = (n: number, v: Real): Real =>
  v
    .squared()
    .times(3)
    .over(2)
    .times(n)
    .plus(
      v
        .squared()
        .over(4)
        .times(n * (n - 1)),
    );
const through = (n: number, L: number, v = real(2).over(n)): Real => {
  let ratio = ONE;
  for (let l = 0; l < L; l++) ratio = ratio.times(fourth(n, v)).over(v.over(2).times(n).squared());
  return ratio;
};

export default identity({
  title: {
    en: 'Kept in the mean, the squared norm fluctuates: its relative second moment grows by 1 + 5/n a layer',
    zh: '二阶矩均值虽保持不变，模长平方却有涨落：其相对二阶矩每层乘以 1 + 5/n',
  },
  statement: String.raw`\frac{E|x_L|^4}{(E|x_L|^2)^2}=\Bigl(1+\frac5n\Bigr)^L\ \text{ for Gaussian He layers of width }n,\ |x_0|=1`,
  source: kexue(8620, 'he', 'activation functions, after eq. (5): how far a single network is from the mean'),
  constants: { five: 5 },
  forAll: { n: integers(1, 64), L: integers(1, 12) },
  conclude: ({ n, L }, { five }) =>
    all({
      growth: equal(through(n, L), five.over(n).plus(1).power(L)),
      'whatever the variance': equal(through(n, L, ONE), five.over(n).plus(1).power(L)),
    }),
  failsIf: {
    'a thousandth more than 5': { constants: { five: '5005/1000' } },
    'without ReLU, where it is 2': { constants: { five: 2 } },
    'it adds up in place of multiplying': {
      conclude: ({ n, L }) =>
        equal(
          through(n, L),
          real(5 * L)
            .over(n)
            .plus(1),
        ),
    },
  },
});
