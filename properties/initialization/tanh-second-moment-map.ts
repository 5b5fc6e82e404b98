import { inequality, kexue } from '../../src/claim.ts';
import { between } from '../../src/draw/reals.ts';
import { tanh } from '../../src/models/activation.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

/** x² − 2x⁴/3 and x² − 2x⁴/3 + 17x⁶/45: E x² = q, E x⁴ = 3q², E x⁶ = 15q³ for x = √q z. */
const lower = (x: Real, c: Real) => x.squared().minus(x.power(4).times(c));
const upper = (x: Real, c: Real, d: Real) => lower(x, c).plus(x.power(6).times(d));

export default inequality({
  title: {
    en: 'tanh² lies between x² − ⅔x⁴ and x² − ⅔x⁴ + (17/45)x⁶: a layer of tanh takes q to q − 2q² + O(q³)',
    zh: 'tanh² 介于 x² − ⅔x⁴ 与 x² − ⅔x⁴ + (17/45)x⁶ 之间：一层 tanh 把二阶矩 q 变为 q − 2q² + O(q³)',
  },
  statement: String.raw`x^2-\tfrac23x^4\le\tanh^2x\le x^2-\tfrac23x^4+\tfrac{17}{45}x^6,\quad\text{so that }q-2q^2\le E[\tanh(\sqrt q\,z)^2]\le q-2q^2+\tfrac{17}3q^3`,
  source: kexue(
    8620,
    'tanh-sigmoid-impossible',
    'activation functions, before eq. (6): how fast LeCun layers of tanh decay, 1/(2l)',
  ),
  constants: { c: '2/3', d: '17/45' },
  forAll: { x: between(-8, 8) },
  tight: true,
  conclude: ({ x }, { c, d }) =>
    all({
      below: atMost(lower(x, c), tanh.value(x).squared()),
      above: atLeast(upper(x, c, d), tanh.value(x).squared()),
    }),
  failsIf: {
    'a thousandth less than 2/3': { constants: { c: '1998/3000' } },
    'a thousandth more than 2/3': { constants: { c: '2002/3000' } },
    'a thousandth less than 17/45': { constants: { d: '16983/45000' } },
    'without the third term': { constants: { d: real(0) } },
  },
});
