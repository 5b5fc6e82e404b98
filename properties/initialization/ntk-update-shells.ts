import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { erf, ONE, PI, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

const within = (t: Real) => erf(t.over(sqrt(2)));
/** 2^k P(2^{−k−1} < |z| ≤ 2^{−k}), at most E[1/|z|] over that shell. */
const shell = (k: number): Real => {
  const edge = ONE.over(2 ** k);
  return within(edge)
    .minus(within(edge.over(2)))
    .times(2 ** k);
};

export default inequality({
  title: {
    en: 'The relative change η/|w| of a single weight has infinite mean: every halving of |w| adds 0.2997η or more',
    zh: '单个参数的相对变化 η/|w| 均值无穷：|w| 每减半一次至少贡献 0.2997η',
  },
  statement: String.raw`z\sim N(0,1),\ k=0,1,2,\ldots:\quad 0.2997<2^kP(2^{-k-1}<|z|\le2^{-k})<\frac1{\sqrt{2\pi}}`,
  source: kexue(8620, 'ntk-update-1pct', 'NTK parameterization: weight by weight, at learning rate η'),
  constants: { least: '0.2997', most: 1 },
  forAll: { k: integers(0, 40) },
  conclude: ({ k }, { least, most }) =>
    all({
      'at least': atLeast(shell(k), least),
      'at most': atMost(shell(k), most.over(sqrt(PI.times(2)))),
    }),
  failsIf: {
    'a thousandth more': { constants: { least: '0.3' } },
    'a thousandth less than 1/√(2π)': { constants: { most: '999/1000' } },
    'the shells fade away': {
      conclude: ({ k }) => atMost(shell(k), real(1).over(k + 1)),
    },
  },
});
