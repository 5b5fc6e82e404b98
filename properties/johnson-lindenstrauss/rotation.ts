import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { between } from '../../src/draw/reals.ts';
import { ONE, type Real, real, sqrt, ZERO } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

type Pair = readonly [Real, Real];

/** Cov(a₁u+a₂v, b₁u+b₂v), where u and v have the same variance and the given covariance. */
const covariance = (a: Pair, b: Pair, variance: Real, shared: Real): Real => {
  const [diagonal, mixed] = [a[0].times(b[0]).plus(a[1].times(b[1])), a[0].times(b[1]).plus(a[1].times(b[0]))];
  return diagonal.times(variance).plus(mixed.times(shared));
};

/** Centred Gaussian variables have the law that their covariances say; these are the i-th coordinates of u and v. */
export default identity({
  title: {
    en: 'The sum and the difference of independent Gaussians, over √2, are again such a pair',
    zh: '独立高斯向量的和与差除以 √2 后，仍是同分布且相互独立的一对',
  },
  statement: String.raw`u,v \sim N(0,1/n) \text{ independent} \implies \frac{u\pm v}{\sqrt2} \sim N(0,1/n) \text{, and } u+v,\ u-v \text{ are independent}`,
  source: kexue(8679, 'rotation', 'proof of the orthogonality lemma, before eq. (14), with the independence it needs'),
  constants: { two: 2 },
  forAll: { n: integers(1, 1000), correlation: only(ZERO) },
  assume: {
    'u and v are independent': {
      holds: ({ correlation }) => equal(correlation, 0),
      without: { correlation: between(-1, 1) },
    },
  },
  conclude: ({ n, correlation }, { two }) => {
    const variance = real(1).over(n);
    const half = ONE.over(sqrt(two));
    const [plus, minus]: [Pair, Pair] = [
      [half, half],
      [half, half.negated()],
    ];
    const of = (a: Pair, b: Pair) => covariance(a, b, variance, correlation.times(variance));
    return all({
      'the variance of (u+v)/√2': equal(of(plus, plus), variance),
      'the variance of (u−v)/√2': equal(of(minus, minus), variance),
      'no correlation': equal(of(plus, minus), 0),
    });
  },
  failsIf: {
    'u and v may depend on each other, as u = v': { drop: 'u and v are independent' },
    'divided by another number': { constants: { two: '2001/1000' } },
  },
});
