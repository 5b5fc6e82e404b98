import { implication, kexue } from '../../src/claim.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { cosineDistance } from '../../src/models/euclidean.ts';
import { power } from '../../src/models/power.ts';
import { ONE, type Real, ZERO } from '../../src/numbers/real.ts';
import { moreThan } from '../../src/statement.ts';

/** The unit vector at the angle θ with tan(θ/2) = t. */
const at = (t: Real) => {
  const below = ONE.plus(t.squared());
  return [ONE.minus(t.squared()).over(below), t.times(2).over(below)];
};

/** Directions at the angles 0, θ, 2θ: is the way by θ shorter? */
const detourIsShorter = (p: Real, t: Real) => {
  const [x, z, y] = [at(ZERO), at(t), at(t.times(2).over(ONE.minus(t.squared())))];
  const first = power(cosineDistance(x, z), p);
  const second = power(cosineDistance(z, y), p);
  return moreThan(power(cosineDistance(x, y), p), first.plus(second), { 'by way of z': first, 'and on to y': second });
};

export default implication({
  title: { en: 'No exponent above 1/2 repairs cosine distance', zh: '指数 1/2 最优：p > 1/2 时三角不等式不成立' },
  statement: String.raw`p > \tfrac12,\ \tan\tfrac\theta2 = 1-\tfrac1{2p} \implies (1-\cos 2\theta)^p > 2\,(1-\cos\theta)^p`,
  source: kexue(8656, 'sqrt-exponent-best', 'section 1, sharpened: the square root is the best power'),
  constants: { half: '1/2' },
  forAll: { p: strictlyBetween('1/2', 64) },
  assume: { 'p > 1/2': { holds: ({ p }, { half }) => moreThan(p, half), without: { p: between('1/4', 64) } } },
  conclude: ({ p }, { half }) => detourIsShorter(p, ONE.minus(half.over(p))),
  failsIf: {
    'p may be 1/2 or less': { drop: 'p > 1/2' },
    'one angle does for all p': { conclude: ({ p }, { half }) => detourIsShorter(p, half) },
    'p > 2/5': { constants: { half: '2/5' }, forAll: { p: strictlyBetween('2/5', 64) } },
  },
});
