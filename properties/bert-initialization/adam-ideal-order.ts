import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { dot } from '../../src/numbers/real.ts';
import { atLeast, moreThan } from '../../src/statement.ts';

/** (E g)² ≥ c² E g², without the quotient. */
export default inequality({
  title: {
    en: 'False as stated: the update need not be of the order of η; gradients that alternate give none at all',
    zh: '此说不成立：更新量未必与 η 同阶；正负交替的梯度给出的更新为零',
  },
  statement: String.raw`\Bigl|\frac{E_t[g_t]}{\sqrt{E_t[g_t^2]}}\Bigr| \ge c,\quad c=\tfrac1{100}`,
  source: kexue(
    8747,
    'adam-ideal',
    'section 4, eq. (5): the update is of the order of η, whatever the gradients; for 1/100 of it',
  ),
  constants: { c: '1/100' },
  forAll: { k: integers(1, 4), p: distribution('k'), g: vector('k') },
  assume: {
    'not all gradients are 0': ({ p, g }) =>
      moreThan(
        dot(
          p,
          g.map((v) => v.squared()),
        ),
        0,
      ),
  },
  conclude: ({ p, g }, { c }) =>
    atLeast(
      dot(p, g).squared(),
      dot(
        p,
        g.map((v) => v.squared()),
      ).times(c.squared()),
    ),
  failsIf: {
    'a millionth of it': { constants: { c: '1/1000000' } },
    'for two gradients': { forAll: { k: integers(2, 2) } },
  },
  unvaried: { 'not all gradients are 0': 'the claim is false with it; without it there is only 0/0 more' },
  counterexample: { k: 2, p: ['1/2', '1/2'], g: [1, -1] },
});
