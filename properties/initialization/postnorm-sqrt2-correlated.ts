import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { unitRelated } from '../../src/draw/related.ts';
import { unitVector } from '../../src/draw/vectors.ts';
import { plus, scaled, squaredNorm } from '../../src/models/euclidean.ts';
import { rmsNorm } from '../../src/models/normalization.ts';
import { dot, ONE, sqrt } from '../../src/numbers/real.ts';
import { equalVectors, moreThan } from '../../src/statement.ts';

/** x and F are √d times unit vectors, and so have root mean square 1. */
export default identity({
  title: {
    en: 'In general the norm divides x + F(x) by √(2 + 2ρ), where ρ is the cosine of the two',
    zh: '一般情形下 Norm 将 x + F(x) 除以 √(2 + 2ρ)，其中 ρ 为两者夹角的余弦',
  },
  statement: String.raw`\operatorname{RMS}(x)=\operatorname{RMS}(F)=1,\ x+F\ne0 \implies \operatorname{RMSNorm}(x+F)=\frac{x+F}{\sqrt{2+2\rho}},\quad \rho=\cos(x,F)`,
  source: kexue(
    8620,
    'postnorm-sqrt2',
    'eqs. (12) and (13): what takes the place of √2 where x and F(x) are correlated',
  ),
  constants: { two: 2 },
  forAll: { d: integers(1, 4), x: unitVector('d'), F: unitRelated('x') },
  assume: { 'x + F ≠ 0': ({ x, F }) => moreThan(squaredNorm(plus(x, F)), 0) },
  conclude: ({ d, x, F }, { two }) => {
    const sum = scaled(sqrt(d), plus(x, F));
    return equalVectors(rmsNorm(sum), scaled(ONE.over(sqrt(dot(x, F).times(two).plus(2))), sum));
  },
  failsIf: {
    'x + F may be 0, and then has no norm': { drop: 'x + F ≠ 0' },
    'a thousandth more correlation': { constants: { two: '2.002' } },
    'no correlation': { constants: { two: 0 } },
  },
});
