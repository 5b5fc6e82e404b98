import { identity, kexue } from '../../src/claim.ts';
import { near } from '../../src/draw/near.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { oneSidedPenalty, penalty } from '../../src/models/lipschitz.ts';
import { ONE } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, iff, implies } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The gradient penalty is 0 just for G = 1, and so asks for more than the constraint; the one-sided form does not',
    zh: '梯度惩罚仅在 G = 1 时为 0，比 L 约束要求更多；单边惩罚才恰好对应 G ≤ 1',
  },
  statement: String.raw`(G-1)^2 = 0 \iff G=1,\quad (G-1)^2 = 1 \text{ at } G=0,\quad \max(0,G-1)^2 = 0 \iff G\le1`,
  source: kexue(8757, 'gp-soft', 'section 2: the gradient penalty'),
  constants: { target: 1 },
  forAll: { G: near(nonnegative, () => ONE) },
  conclude: ({ G }, { target }) =>
    all({
      'never negative': atLeast(penalty(G), 0),
      '0 for G = 1 alone': iff(equal(penalty(G), 0), equal(G, target)),
      '1 for a flat critic': implies(equal(G, 0), equal(penalty(G), 1)),
      'one-sided': iff(equal(oneSidedPenalty(G), 0), atMost(G, target)),
    }),
  failsIf: {
    'another target': { constants: { target: '1001/1000' } },
    '0 for G ≤ 1': {
      conclude: ({ G }) => iff(equal(penalty(G), 0), atMost(G, 1)),
    },
    'the one-sided form is 0 for G = 1 alone': {
      conclude: ({ G }) => iff(equal(oneSidedPenalty(G), 0), equal(G, 1)),
    },
  },
});
