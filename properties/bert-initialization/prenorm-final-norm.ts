import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { layerNorm, spread } from '../../src/models/normalization.ts';
import { preNorm, preNormScale } from '../../src/models/residual.ts';
import { reflected, walsh } from '../../src/models/walsh.ts';
import { real } from '../../src/numbers/real.ts';
import { all, equal, moreThan } from '../../src/statement.ts';

/** x_l for branches whose outputs are l of seven uncorrelated vectors of variance 1, the input being another. */
const output = (l: number, u: Vector, repeated = false) => {
  const [x0, ...F] = reflected(walsh(3).slice(0, l + 1), u);
  const branches = F.map((f) => () => (repeated ? x0! : f));
  return preNorm(branches, (x) => x, x0!).at(-1)!;
};

export default identity({
  title: {
    en: 'The output of Pre Norm has variance 1 + l, which the last Norm divides away',
    zh: 'Pre Norm 的输出方差为 1+l，末端的 Norm 恰将其除去',
  },
  statement: String.raw`F_t \text{ of variance 1, uncorrelated with each other and with } x_0:\quad \operatorname{Var}x_l=1+l,\quad \mathrm{LN}(x_l)=\frac{x_l}{\sqrt{1+l}}`,
  source: kexue(8747, ['prenorm-final-norm', 'no-norm-growth'], 'section 3: one more Norm on the total output'),
  constants: { one: 1 },
  forAll: { l: integers(0, 6), u: vector(8, coarse(between(-4, 4))) },
  assume: { 'u is an axis': ({ u }) => moreThan(spread(u), 0) },
  unvaried: { 'u is an axis': 'it only turns the vectors; without it there is no mirror' },
  conclude: ({ l, u }, { one }) => {
    const x = output(l, u);
    return all({
      variance: equal(spread(x), real(l).plus(one)),
      'the last Norm, in one entry': equal(layerNorm(x)[0]!, x[0]!.over(preNormScale(l))),
    });
  },
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'all branches give the input again': {
      conclude: ({ l, u }) => equal(spread(output(l, u, true)), 1 + l),
    },
    'the variance doubles each time': { conclude: ({ l, u }) => equal(spread(output(l, u)), 2 ** l) },
    'there is nothing left to divide': { conclude: ({ l, u }) => equal(layerNorm(output(l, u))[0]!, output(l, u)[0]!) },
  },
});
