import { inequality, kexue } from '../../src/claim.ts';
import { between } from '../../src/draw/reals.ts';
import { sigmoid, softplus } from '../../src/models/activation.ts';
import { raw } from '../../src/models/critic.ts';
import { Dual } from '../../src/models/dual.ts';
import { exp, log, ONE, type Real } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

/** The slope of D/D′ for D = softplus − 1. */
const slope = (x: Real) =>
  raw(new Dual(softplus.value(x).minus(1), sigmoid.value(x)), new Dual(sigmoid.value(x), sigmoid.slope(x))).slope;

export default inequality({
  title: {
    en: 'For D = softplus(x) − 1 the slope of D/D′ grows like e^{−x} to the left: it has no Lipschitz constant at all',
    zh: '对 D = softplus(x) − 1，D/D′ 的斜率随 x → −∞ 以 e^{−x} 增长，没有任何 L 常数',
  },
  statement: String.raw`D=\log(1+e^x)-1,\ x\le0:\quad 1+(1-\log2)\,e^{-x} \le \frac{d}{dx}\frac{D}{D'} = 1-e^{-x}\bigl(\log(1+e^x)-1\bigr) < 1+e^{-x}`,
  source: kexue(8757, 'smooth-D', 'the scope of eq. (2): a softplus critic'),
  constants: { one: 1 },
  forAll: { x: between(-40, 0) },
  assume: { 'x ≤ 0': { holds: ({ x }) => atMost(x, 0), without: { x: between(0, 40) } } },
  tight: true,
  conclude: ({ x }, { one }) => {
    const growth = exp(x.negated());
    return all({
      'at least': atLeast(slope(x), growth.times(ONE.minus(log(2))).plus(one)),
      'at most': atMost(slope(x), growth.plus(1)),
    });
  },
  failsIf: {
    'x may be positive': { drop: 'x ≤ 0' },
    'a thousandth more': { constants: { one: '1001/1000' } },
    'at most 1': { conclude: ({ x }) => atMost(slope(x), 1) },
    bounded: { conclude: ({ x }) => atMost(slope(x), 10 ** 6) },
  },
});
