import { rademacher } from '../../../src/chance/samplers.ts';
import type { Stream } from '../../../src/chance/stream.ts';
import { cite } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { all, atLeast, atMost } from '../../../src/statement.ts';
import { probability } from '../../../src/wording/chance.ts';

export default probability({
  title: {
    en: 'The last tie of a long game falls in its middle half as often as not',
    zh: '长赌局最后一次平局多半在中段',
  },
  statement: String.raw`P\bigl(n/2 \le \max\{k \le 2n : S_k = 0\} \le 3n/2\bigr) \ge \tfrac12`,
  source: cite('a falsehood', "P. Lévy's arcsine law: it tends to 1/3"),
  forAll: { n: integers(20, 40) },
  sample: ({ n }) => ({ sample: (stream) => lastTie(2 * n, stream) }),
  event: (last, { n }) => all({ 'not early': atLeast(2 * last, n), 'not late': atMost(2 * last, 3 * n) }),
  conclude: ({ P }) => atLeast(P, '1/2'),
  detects: { quick: 1.5 },
});

function lastTie(steps: number, stream: Stream): number {
  let [position, last] = [0, 0];
  for (let k = 1; k <= steps; k++) {
    position += rademacher.sample(stream);
    if (position === 0) last = k;
  }
  return last;
}

export const expected = 'refuted';
