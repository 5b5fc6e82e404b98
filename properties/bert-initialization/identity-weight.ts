import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonnegative, positive } from '../../src/draw/reals.ts';
import { ONE, type Real } from '../../src/numbers/real.ts';
import { all, atLeast, lessThan, moreThan } from '../../src/statement.ts';

/** The square of the weight: (1 + v)^{−l}, v = σ². */
const square = (v: Real, l: number) => ONE.over(v.plus(1).power(l));

export default inequality({
  title: {
    en: 'The smaller σ, and the fewer layers, the closer the weight of the direct path to 1',
    zh: 'σ 越小、层数越少，直通路径的权重越接近 1',
  },
  statement: String.raw`0\le\sigma<\tau,\ 1\le l<k:\quad (1+\tau^2)^{-l/2} < (1+\sigma^2)^{-l/2} \le 1,\quad (1+\tau^2)^{-k/2} < (1+\tau^2)^{-l/2}`,
  source: kexue(8747, 'identity-weight', 'section 6: the weight of the direct path; squared'),
  forAll: { v: nonnegative, more: positive, l: integers(1, 24), layers: integers(1, 24) },
  assume: {
    'τ > σ': { holds: ({ more }) => moreThan(more, 0), without: { more: nonnegative } },
    'k > l': { holds: ({ layers }) => atLeast(layers, 1), without: { layers: integers(0, 24) } },
    'l ≥ 1': { holds: ({ l }) => atLeast(l, 1), without: { l: integers(0, 24) } },
  },
  conclude: ({ v, more, l, layers }) => {
    const w = v.plus(more);
    return all({
      'falling in σ': lessThan(square(w, l), square(v, l)),
      'at most 1': atLeast(1, square(v, l)),
      'falling in l': lessThan(square(w, l + layers), square(w, l)),
    });
  },
  failsIf: {
    'the same σ': { drop: 'τ > σ' },
    'the same depth': { drop: 'k > l' },
    'no layer at all': { drop: 'l ≥ 1' },
    'always less than 1': { conclude: ({ v, l }) => lessThan(square(v, l), 1) },
  },
});
