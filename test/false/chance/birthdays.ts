import type { Stream } from '../../../src/chance/stream.ts';
import { cite } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { atLeast, lessThan } from '../../../src/statement.ts';
import { probability } from '../../../src/wording/chance.ts';

export default probability({
  title: {
    en: 'Among 19 or 20 people two are as likely as not to share a birthday',
    zh: '20 人中有两人同生日的概率不小于一半',
  },
  statement: String.raw`n \in \{19, 20\} \implies P(\text{some birthday is shared}) \ge \tfrac12`,
  source: cite('a falsehood', 'R. von Mises, 1939: it takes 23; for 20 the probability is 0.411'),
  forAll: { n: integers(19, 20) },
  sample: ({ n }) => ({ sample: (stream) => differentDays(n, stream) }),
  event: (days, { n }) => lessThan(days, n),
  conclude: ({ P }) => atLeast(P, '1/2'),
  detects: { quick: 1.4 },
});

function differentDays(people: number, stream: Stream): number {
  return new Set(Array.from({ length: people }, () => stream.nextBelow(365))).size;
}

export const expected = 'refuted';
