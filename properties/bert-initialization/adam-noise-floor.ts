import { implication, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { positive, reals } from '../../src/draw/reals.ts';
import { expectation, type FiniteLaw, image, mean } from '../../src/models/finite-law.ts';
import { ONE, type Real } from '../../src/numbers/real.ts';
import { all, atLeast, equal, iff } from '../../src/statement.ts';

/** The law of mean 0 and variance 1 on the two values a and −1/a. */
const noise = (a: Real): FiniteLaw => {
  const p = ONE.over(a.squared().plus(1));
  return [
    { x: a, p },
    { x: ONE.over(a).negated(), p: ONE.minus(p) },
  ];
};

const square = (g: FiniteLaw) => expectation(g, (x) => x.squared());

export default implication({
  title: {
    en: 'A gradient in noise moves the parameter by at least η/√2 exactly when its mean is no smaller than the noise',
    zh: '当且仅当梯度均值的绝对值不小于噪声标准差时，更新量不低于 η/√2',
  },
  statement: String.raw`g=\mu+s\xi,\ E\xi=0,\ E\xi^2=1:\quad \Bigl|\frac{\Delta\theta}\eta\Bigr|=\frac{|E g|}{\sqrt{E g^2}}=\frac1{\sqrt{1+s^2/\mu^2}},\quad \ge\tfrac1{\sqrt2} \iff |\mu|\ge s`,
  source: kexue(
    8747,
    'adam-noise-floor',
    'section 4: as soon as the gradient exceeds the random error; ideal averages, in squares',
  ),
  constants: { two: 2 },
  forAll: {
    a: positive,
    s: positive,
    mu: near(
      reals,
      ({ s }) => s,
      ({ s }) => s.negated(),
    ),
  },
  conclude: ({ a, s, mu }, { two }) => {
    const g = image(noise(a), (xi) => mu.plus(s.times(xi)));
    return all({
      'its mean': equal(mean(g), mu),
      'its square': equal(square(g), mu.squared().plus(s.squared())),
      threshold: iff(atLeast(mu.squared().times(two), square(g)), atLeast(mu.abs(), s)),
    });
  },
  failsIf: {
    'a thousandth more than 1/√2': { constants: { two: '1.999' } },
    'a thousandth less than 1/√2': { constants: { two: '2.001' } },
    'the noise has a mean': {
      conclude: ({ a, s, mu }) => {
        const g = image(noise(a), (xi) => mu.plus(s.times(xi.plus(1))));
        return iff(atLeast(mean(g).squared().times(2), square(g)), atLeast(mu.abs(), s));
      },
    },
    'the noise has half the size': {
      conclude: ({ a, s, mu }) => {
        const g = image(noise(a), (xi) => mu.plus(s.times(xi).over(2)));
        return iff(atLeast(mean(g).squared().times(2), square(g)), atLeast(mu.abs(), s));
      },
    },
  },
});
