import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { norm } from '../../src/models/euclidean.ts';
import { dot, max, type Real, sqrt, sum } from '../../src/numbers/real.ts';
import { all, atMost, lessThan } from '../../src/statement.ts';

const sumNorm = (x: readonly Real[]) => sum(x.map((v) => v.abs()));
const maxNorm = (x: readonly Real[]) => max(0, ...x.map((v) => v.abs()));

export default inequality({
  title: {
    en: 'Gradient and distance are measured in dual norms: |∇D|₂ ≤ 1 leaves a constant √n against the maximum norm',
    zh: '梯度与距离须用对偶范数：若距离取最大范数，‖∇D‖₂ ≤ 1 只保证常数 √n',
  },
  statement: String.raw`|\langle g,x\rangle| \le \|g\|_2\|x\|_2,\ \|g\|_1\|x\|_\infty,\ \|g\|_\infty\|x\|_1;\quad |\langle g,x\rangle| \le \sqrt n\,\|g\|_2\|x\|_\infty`,
  source: kexue(8757, 'grad-bound-sufficient', 'section 2: Euclidean norms on both sides, which is not stated'),
  constants: { one: 1 },
  forAll: { n: integers(1, 4), g: nonzeroVector('n'), x: vector('n') },
  tight: true,
  conclude: ({ n, g, x }, { one }) => {
    const change = dot(g, x).abs();
    return all({
      Euclidean: atMost(change, norm(g).times(norm(x)).times(one)),
      'sum and maximum': atMost(change, sumNorm(g).times(maxNorm(x)).times(one)),
      'maximum and sum': atMost(change, maxNorm(g).times(sumNorm(x)).times(one)),
      'Euclidean and maximum': atMost(change, norm(g).times(maxNorm(x)).times(sqrt(n)).times(one)),
    });
  },
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'Euclidean for the gradient, maximum for the distance': {
      conclude: ({ g, x }) => atMost(dot(g, x).abs(), norm(g).times(maxNorm(x))),
    },
    'maximum for both': { conclude: ({ g, x }) => atMost(dot(g, x).abs(), maxNorm(g).times(maxNorm(x))) },
    '√n is never reached': {
      conclude: ({ n, g, x }) => lessThan(dot(g, x).abs(), norm(g).times(maxNorm(x)).times(sqrt(n))),
    },
  },
});
