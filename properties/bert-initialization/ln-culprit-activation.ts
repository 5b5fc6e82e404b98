import { inequality, kexue } from '../../src/claim.ts';
import { among } from '../../src/draw/among.ts';
import { integers } from '../../src/draw/integer.ts';
import { moments } from '../../src/models/gaussian-moment.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { atLeast } from '../../src/statement.ts';

type Name = 'tanh' | 'gelu' | 'silu' | 'sigmoid' | 'relu' | 'elu';
interface Gains {
  readonly slopes: Real;
  readonly squares: Real;
  readonly variance: Real;
}

/** q E φ′², E φ² and Var φ, for q in eighths; integrals, so each is worked out once. */
const gains = (name: Name, eighths: number): Gains => {
  const key = `${name} ${eighths}`;
  const q = real(eighths).over(8);
  const { mean, square, slopeSquare } = moments[name];
  const found = known.get(key) ?? {
    slopes: q.times(slopeSquare(q)),
    squares: square(q),
    variance: square(q).minus(mean(q).squared()),
  };
  known.set(key, found);
  return found;
};
const known = new Map<string, Gains>();

/**
 * Through W₂φ(W₁x) the squared norm of x is multiplied by σ²/q = E φ²/q and that of a gradient by E φ′², up to the same
 * factor: a layer of Post Norm multiplies the squared gradient by (1 + rσ²)/(1 + σ²), r = q E φ′²/E φ².
 */
export default inequality({
  title: {
    en: 'The Gaussian Poincaré inequality: backwards a centred activation loses nothing against forwards',
    zh: '高斯 Poincaré 不等式：均值为零的激活函数，反向增益不小于正向增益',
  },
  statement: String.raw`z\sim N(0,q):\quad q\,E\,\varphi'(z)^2 \ge E\,\varphi(z)^2-(E\,\varphi(z))^2`,
  source: kexue(
    8747,
    'ln-culprit',
    'section 2, after eq. (4): whether gradients vanish depends on the mean of the activation, not on Norm',
  ),
  constants: { one: 1 },
  forAll: { name: among('tanh', 'gelu', 'silu', 'sigmoid', 'relu', 'elu'), eighths: integers(1, 32) },
  conclude: ({ name, eighths }, { one }) => {
    const { slopes, variance } = gains(name, eighths);
    return atLeast(slopes, variance.times(one));
  },
  failsIf: {
    'the mean counts as well, even for sigmoid': {
      forAll: { name: among('sigmoid', 'elu') },
      conclude: ({ name, eighths }) => {
        const { slopes, squares } = gains(name, eighths);
        return atLeast(slopes, squares);
      },
    },
    'a hundredth more': { constants: { one: '101/100' } },
    'the variance q is forgotten': {
      conclude: ({ name, eighths }) => {
        const { slopes, variance } = gains(name, eighths);
        return atLeast(slopes.times(8).over(eighths), variance);
      },
    },
  },
});
