import { inequality, kexue } from '../../src/claim.ts';
import { distribution, positiveDistribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { klDivergence } from '../../src/models/divergence.ts';
import { all, atLeast, equal, equalVectors, iff, implies, moreThan } from '../../src/statement.ts';

export default inequality({
  title: { en: 'KL divergence is ≥ 0, and 0 only for equal distributions', zh: 'KL 散度非负，且仅当两分布相等时为零' },
  statement: String.raw`KL(P\|Q) \ge 0,\quad KL(P\|Q) = 0 \iff P = Q`,
  source: kexue(8656, 'kl-axioms-1-2-only', 'section 1, axioms 1 and 2'),
  forAll: { k: integers(1, 6), P: distribution('k'), Q: distribution('k') },
  assume: {
    'Q > 0 where P > 0': ({ P, Q }) =>
      all(Object.fromEntries(P.map((p, i) => [`atom ${i + 1}`, implies(moreThan(p, 0), moreThan(Q[i]!, 0))]))),
  },
  conclude: ({ P, Q }) => {
    const kl = klDivergence(P, Q);
    return all({ 'axiom 1': atLeast(kl, 0), 'axiom 2': iff(equal(kl, 0), equalVectors(P, Q)) });
  },
  failsIf: {
    'Q may vanish where P does not': { drop: 'Q > 0 where P > 0' },
    'Q need not sum to 1': { forAll: { P: positiveDistribution('k'), Q: vector('k', positive) } },
    'equal distributions are apart as well': { conclude: ({ P, Q }) => moreThan(klDivergence(P, Q), 0) },
  },
});
