import type { Stream } from '../../../src/chance/stream.ts';
import { cite } from '../../../src/claim.ts';
import { ONE, type Real } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';
import { expectation } from '../../../src/wording/chance.ts';

export default expectation({
  title: {
    en: 'In families that stop at their first girl half of the children are girls on average',
    zh: '生到女孩为止的家庭女孩占比平均不超过一半',
  },
  statement: String.raw`K \sim \mathrm{Geometric}(\tfrac12) \implies E[1/K] \le \tfrac12`,
  source: cite('a falsehood', 'of all children half are; of a family, on average, log 2 are'),
  forAll: {},
  sample: () => ({ sample: children }),
  variable: (k): Real => ONE.over(k),
  bounded: [0, 1],
  conclude: ({ E }) => atMost(E, '1/2'),
});

function children(stream: Stream): number {
  let k = 1;
  while (stream.nextBelow(2) === 0) k++;
  return k;
}

export const expected = 'refuted';
