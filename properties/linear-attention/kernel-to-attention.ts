import { inequality, kexue } from '../../src/claim.ts';
import { positiveDistribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { normalised } from '../../src/models/attention.ts';
import { ONE } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, every } from '../../src/statement.ts';

/** The approximate kernel over the exact one is ρ_j = 1 + δ t_j, |t_j| ≤ 1. */
export default inequality({
  title: {
    en: 'A kernel known up to a factor 1 ± δ gives weights known up to the factor (1 + δ)/(1 − δ)',
    zh: '核函数的相对误差不超过 δ 时，注意力权重之比介于 (1−δ)/(1+δ) 与 (1+δ)/(1−δ) 之间',
  },
  statement: String.raw`\rho_j\in[1-\delta,1+\delta],\ \delta<1,\ \hat a_j = \frac{\rho_ja_j}{\sum_l\rho_la_l} \implies \frac{1-\delta}{1+\delta} \le \frac{\hat a_j}{a_j} \le \frac{1+\delta}{1-\delta}`,
  source: kexue(
    8601,
    'kernel-to-attention',
    'eq. (2) with an approximate kernel: what eqs. (5), (7), (12) make of the weights',
  ),
  constants: { most: 1, least: 1 },
  forAll: {
    L: integers(1, 5),
    a: positiveDistribution('L'),
    t: vector('L', between(-1, 1)),
    delta: strictlyBetween(0, 1),
  },
  assume: {
    '|ρ − 1| ≤ δ': {
      holds: ({ t }) => every(t, (x) => atMost(x.abs(), 1))!,
      without: { t: vector('L', between(-1, 4)) },
    },
  },
  tight: true,
  conclude: ({ a, t, delta }, { most, least }) => {
    const weights = normalised(a.map((x, j) => x.times(ONE.plus(delta.times(t[j]!)))));
    const factor = ONE.plus(delta).over(ONE.minus(delta));
    const parts = a.map((x, j) =>
      all({
        'not much less': atLeast(weights[j]!.times(factor), x.times(least)),
        'not much more': atMost(weights[j]!, x.times(factor).times(most)),
      }),
    );
    return every(parts, (s) => s)!;
  },
  failsIf: {
    'the kernel may be off by more': { drop: '|ρ − 1| ≤ δ' },
    'a thousandth less on the upper side': { constants: { most: '999/1000' } },
    'a thousandth more on the lower side': { constants: { least: '1001/1000' } },
    'the weights are as good as the kernel': {
      conclude: ({ a, t, delta }) => {
        const weights = normalised(a.map((x, j) => x.times(ONE.plus(delta.times(t[j]!)))));
        return every([...a.keys()], (j) => atMost(weights[j]!, a[j]!.times(ONE.plus(delta))))!;
      },
    },
  },
});
