import { inequality, kexue } from '../../src/claim.ts';
import { between } from '../../src/draw/reals.ts';
import { sigmoid, softplus } from '../../src/models/activation.ts';
import { Dual } from '../../src/models/dual.ts';
import { exp, log1p, ONE } from '../../src/numbers/real.ts';
import { all, equal, lessThan, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'The slope of softplus is the sigmoid, above 0 and below 1, which it comes near and never is',
    zh: 'SoftPlus 的导数是 sigmoid，严格位于 (0, 1)，上确界 1 取不到',
  },
  statement: String.raw`0 < \frac{d}{dx}\log(1+e^x) = \frac{e^x}{1+e^x} < 1,\quad 1-\mathrm{SoftPlus}'(x) = \frac{1}{1+e^x}`,
  source: kexue(8757, 'activation-slopes', 'section 1, softplus'),
  forAll: { x: between(-64, 64) },
  conclude: ({ x }) => {
    const e = new Dual(exp(x), exp(x));
    const slope = e.slope.over(e.plus(1).value);
    return all({
      'by the chain rule': equal(slope, exp(x.minus(log1p(exp(x))))),
      sigmoid: equal(sigmoid.value(x), slope),
      'above 0': moreThan(softplus.slope(x), 0),
      'below 1': lessThan(softplus.slope(x), 1),
      'by so much': equal(ONE.minus(slope), ONE.over(exp(x).plus(1))),
    });
  },
  failsIf: {
    'it stays below 999/1000': { conclude: ({ x }) => lessThan(softplus.slope(x), '999/1000') },
    'it stays above 1/1000': { conclude: ({ x }) => moreThan(softplus.slope(x), '1/1000') },
    'it is that of −x': { conclude: ({ x }) => equal(softplus.slope(x.negated()), sigmoid.value(x)) },
  },
});
