import { cite, inequality } from '../../../src/claim.ts';
import { positiveDistribution } from '../../../src/draw/distribution.ts';
import { integers } from '../../../src/draw/integer.ts';
import { klDivergence } from '../../../src/models/divergence.ts';
import { sum } from '../../../src/numbers/real.ts';
import { atLeast } from '../../../src/statement.ts';

export default inequality({
  title: { en: "Pinsker's inequality, one per cent sharper", zh: '平斯克不等式，收紧百分之一' },
  statement: String.raw`KL(P\|Q) \ge 2.02\,TV(P,Q)^2`,
  source: cite('a falsehood', 'the constant is 2, approached near the uniform distribution on two atoms'),
  constants: { c: '2.02' },
  forAll: { k: integers(2, 4), P: positiveDistribution('k'), Q: positiveDistribution('k') },
  conclude: ({ P, Q }, { c }) => {
    const variation = sum(P.map((p, i) => p.minus(Q[i]!).abs())).over(2);
    return atLeast(klDivergence(P, Q), variation.squared().times(c));
  },
});

export const expected = 'refuted';
