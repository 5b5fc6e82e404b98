import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive } from '../../src/draw/reals.ts';
import { ONE, type Real, real } from '../../src/numbers/real.ts';
import { compare } from '../../src/numbers/sign.ts';
import { all, atLeast, equal, moreThan } from '../../src/statement.ts';

/** The k-th step towards the Cantor function: F₀(x) = x; F_k is F_{k−1}(3x)/2 up to 1/3, 1/2 up to 2/3, symmetric. */
const cantor = (k: number, x: Real): Real => {
  if (k === 0) return x;
  if (compare(x.times(3), ONE) <= 0) return cantor(k - 1, x.times(3)).over(2);
  return compare(x.times(3), real(2)) < 0 ? ONE.over(2) : ONE.minus(cantor(k, ONE.minus(x)));
};

export default inequality({
  title: {
    en: 'The Cantor function is continuous, has gradient 0 almost everywhere, and no Lipschitz constant at all',
    zh: 'Cantor 函数连续且几乎处处导数为 0，却不满足任何 L 约束：梯度界须处处成立',
  },
  statement: String.raw`F(3^{-k})-F(0) = 2^{-k} = \bigl(\tfrac32\bigr)^k\,3^{-k}`,
  source: kexue(8757, 'grad-bound-sufficient', 'section 2: a bound almost everywhere is not enough'),
  constants: { half: '1/2' },
  forAll: { k: integers(1, 40), C: positive },
  assume: {
    'k > 2C': ({ k, C }) => moreThan(k, C.times(2)),
  },
  conclude: ({ k, C }, { half }) => {
    const third = ONE.over(real(3).power(k));
    const rise = cantor(k + 1, third);
    return all({
      'how far it rises': equal(rise, half.power(k)),
      'beyond C': moreThan(rise, C.times(third)),
    });
  },
  failsIf: {
    'another rise': { constants: { half: '501/1000' } },
    'k need not be large': { drop: 'k > 2C' },
    'a slope of at most 100': {
      conclude: ({ k }) => atLeast(ONE.over(real(3).power(k)).times(100), real('1/2').power(k)),
    },
  },
});
