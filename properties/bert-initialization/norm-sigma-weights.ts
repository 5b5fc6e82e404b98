import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { ONE, type Real, real, sum } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** a^{2l} + q Σ_{k=1}^{l} a^{2k} for a² = 1/(1 + v). */
const total = (l: number, v: Real, q: Real) => {
  const square = ONE.over(v.plus(1));
  const powers = Array.from({ length: l }, (_, k) => square.power(k + 1));
  return square.power(l).plus(sum(powers).times(q));
};

export default identity({
  title: {
    en: 'In Post Norm the squares of the weights of x₀ and of all branches add up to 1',
    zh: 'Post Norm 展开式中 x₀ 与各分支的权重平方（计入分支方差）之和恒为 1',
  },
  statement: String.raw`a=(1+\sigma^2)^{-1/2}:\quad x_l=a^lx_0+\sum_{t<l}a^{l-t}F_t,\qquad a^{2l}+\sigma^2\sum_{k=1}^{l}a^{2k}=1`,
  source: kexue(8747, 'norm-sigma', 'section 6: the expansion with 1/√(1+σ²) in place of 1/√2'),
  constants: { one: 1 },
  forAll: { l: integers(0, 24), v: nonnegative },
  conclude: ({ l, v }, { one }) => equal(total(l, v, v), one),
  failsIf: {
    'the total is a thousandth less': { constants: { one: '999/1000' } },
    'σ for σ²': { conclude: ({ l, v }) => equal(total(l, v.squared(), v), 1) },
    'the branches have variance 1': { conclude: ({ l, v }) => equal(total(l, v, real(1)), 1) },
  },
});
