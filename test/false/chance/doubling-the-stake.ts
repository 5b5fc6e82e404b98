import type { Stream } from '../../../src/chance/stream.ts';
import { cite } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { real } from '../../../src/numbers/real.ts';
import { atLeast } from '../../../src/statement.ts';
import { expectation } from '../../../src/wording/chance.ts';

export default expectation({
  title: { en: 'Who doubles the stake until he wins gains half a unit on average', zh: '输后加倍平均赢得半个单位' },
  statement: String.raw`E[\text{gain in at most } n \text{ fair rounds}] \ge \tfrac12,\quad n \le 4`,
  source: cite(
    'a falsehood',
    'J. Doob, optional stopping: the mean gain is 0, the loss of all rounds pays for the rest',
  ),
  forAll: { rounds: integers(1, 4) },
  sample: ({ rounds }) => ({ sample: (stream) => gain(rounds, stream) }),
  variable: (won) => real(won),
  bounded: [-15, 1],
  conclude: ({ E }) => atLeast(E, '1/2'),
});

function gain(rounds: number, stream: Stream): number {
  for (let k = 0; k < rounds; k++) if (stream.nextBelow(2) === 1) return 1;
  return 1 - 2 ** rounds;
}

export const expected = 'refuted';
