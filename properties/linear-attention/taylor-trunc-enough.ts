import { inequality, kexue } from '../../src/claim.ts';
import { integersAbove } from '../../src/draw/above.ts';
import { between } from '../../src/draw/reals.ts';
import { taylorError } from '../../src/models/exponential.ts';
import { atLeast, atMost, lessThan } from '../../src/statement.ts';

/**
 * For x ≥ 0 the error is P(Poisson(x) > n) ≤ e^{n−x}(x/n)^n; for n ≥ 5x that is at most (e^{4/5}/5)^n, and e^{4/5}/5 = 0.445…
 * For x < 0 it is at most e^{|x|}|x|^{n+1}/(n+1)!, and (n+1)! > ((n+1)/e)^{n+1}: below (e^{6/5}/5)^{n+1}, e^{6/5}/5 = 0.664…
 */
export default inequality({
  title: {
    en: 'With an order of five times the largest score the relative error is below (2/3)^n',
    zh: '阶数达到最大得分的五倍时，相对误差小于 (2/3)^n',
  },
  statement: String.raw`n \ge 5|x|,\ n\ge1 \implies \bigl|1-P_n(x)e^{-x}\bigr| < \bigl(\tfrac23\bigr)^n`,
  source: kexue(8601, 'taylor-trunc', 'Taylor expansion, eq. (7), with an order that depends on the scores'),
  constants: { five: 5, base: '3/2' },
  forAll: { x: between(-4, 4), n: integersAbove(({ x }) => x.abs().times(5)) },
  assume: {
    'n ≥ 5|x|': {
      holds: ({ x, n }, { five }) => atLeast(n, five.times(x.abs())),
      without: { n: integersAbove(({ x }) => x.abs()) },
    },
  },
  conclude: ({ x, n }, { base }) => lessThan(taylorError(n, x).abs().times(base.power(n)), 1),
  failsIf: {
    'an order that exceeds the score is enough': { drop: 'n ≥ 5|x|' },
    'an order of the score': { constants: { five: 1 }, forAll: { n: integersAbove(({ x }) => x.abs()) } },
    'the error falls off like 2^{−n}': { constants: { base: 2 } },
    'always on one side': { conclude: ({ x, n }) => atMost(0, taylorError(n, x)) },
  },
});
