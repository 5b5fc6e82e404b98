import { implication, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { between, positive, strictlyBetween } from '../../src/draw/reals.ts';
import { ONE, type Real } from '../../src/numbers/real.ts';
import { all, atMost, lessThan, moreThan } from '../../src/statement.ts';

/** (1 + ε)/(1 − ε). */
const threshold = ({ eps }: { eps: Real }) => eps.plus(1).over(ONE.minus(eps));

const kept = (before: Real, after: Real, eps: Real) =>
  all({
    'not much shorter': atMost(before.times(ONE.minus(eps)), after),
    'not much longer': atMost(after, before.times(eps.plus(1))),
  });

/**
 * a and b are squared distances |q−a|², |q−b|², and ra, rb their ratios |Aq−Aa|²/|q−a|², |Aq−Ab|²/|q−b|². Any four such
 * numbers occur: q = 0, a and b on two axes, A diagonal.
 */
export default implication({
  title: {
    en: 'Where distances are kept, a neighbour nearer by a factor (1 + ε)/(1 − ε) stays the nearer one',
    zh: '距离得以保持时，平方距离之比超过 (1 + ε)/(1 − ε) 的近邻关系不变',
  },
  statement: String.raw`0\le\varepsilon<1,\ (1\pm\varepsilon) \text{ for } \|A(q-a)\|^2,\ \|A(q-b)\|^2,\ \frac{\|q-b\|^2}{\|q-a\|^2} > \frac{1+\varepsilon}{1-\varepsilon} \implies \|Aq-Ab\| > \|Aq-Aa\|`,
  source: kexue(8679, 'retrieval', 'opening section: retrieval is hardly affected; what can be said for certain'),
  constants: { factor: 1 },
  forAll: {
    eps: strictlyBetween(0, 1),
    a: positive,
    quotient: near(positive, threshold),
    ra: near(between(0, 2), ({ eps }) => eps.plus(1)),
    rb: near(between(0, 2), ({ eps }) => ONE.minus(eps)),
  },
  assume: {
    'a is kept': ({ eps, a, ra }) => kept(a, a.times(ra), eps),
    'b is kept': ({ eps, a, quotient, rb }) => kept(a.times(quotient), a.times(quotient).times(rb), eps),
    'b is further by (1 + ε)/(1 − ε)': ({ eps, quotient }, { factor }) =>
      moreThan(quotient, threshold({ eps }).times(factor)),
  },
  conclude: ({ a, quotient, ra, rb }) => lessThan(a.times(ra), a.times(quotient).times(rb)),
  failsIf: {
    'a may be moved away': { drop: 'a is kept' },
    'b may be moved closer': { drop: 'b is kept' },
    'b is a little less far': { constants: { factor: '999/1000' } },
    'b is just as far as that': { flip: 'b is further by (1 + ε)/(1 − ε)' },
    'b is further by (1 + ε)': {
      assume: { 'b is further by (1 + ε)/(1 − ε)': ({ eps, quotient }) => moreThan(quotient, eps.plus(1)) },
    },
  },
});
