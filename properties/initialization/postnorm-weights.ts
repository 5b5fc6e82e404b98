import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { postNormWeights } from '../../src/models/residual.ts';
import { sqrt } from '../../src/numbers/real.ts';
import { all, equal, every, lessThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'In Post Norm the earlier the branch, the smaller its weight, by √2 a layer; x₀ and F₀ share the smallest',
    zh: 'Post Norm 中越靠前的支路权重越小，每层相差 √2 倍；x₀ 与 F₀ 同为最小',
  },
  statement: String.raw`w_0<w_1<\dots<w_{l-1},\quad w_{t+1}=\sqrt2\,w_t,\quad w(x_0)=w_0=2^{-l/2}`,
  source: kexue(8620, 'postnorm-weights', 'after eq. (14)'),
  constants: { two: 2, tie: 1 },
  forAll: { l: integers(2, 24) },
  conclude: ({ l }, { two, tie }) => {
    const { x0, F } = postNormWeights(l);
    return all({
      increasing: every(F.slice(1), (w) => lessThan(F[F.indexOf(w) - 1]!, w))!,
      'by √2 a layer': every(F.slice(1), (w) => equal(w, sqrt(two).times(F[F.indexOf(w) - 1]!)))!,
      'x₀ and F₀': equal(x0.times(tie), F[0]!),
    });
  },
  failsIf: {
    'by a little more': { constants: { two: '2.002' } },
    'F₀ weighs √2 times as much as x₀': { constants: { tie: '7/5' } },
    'x₀ weighs less than F₀': {
      conclude: ({ l }) => {
        const { x0, F } = postNormWeights(l);
        return lessThan(x0, F[0]!);
      },
    },
    'the later the smaller': {
      conclude: ({ l }) => {
        const { F } = postNormWeights(l);
        return lessThan(F.at(-1)!, F[0]!);
      },
    },
  },
});
