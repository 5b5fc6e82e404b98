import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { columnMeans, corrected, type Row } from '../../src/models/alternating-normalization.ts';
import { normalized } from '../../src/models/entropy.ts';
import { ONE, type Real, ZERO } from '../../src/numbers/real.ts';
import { all, atLeast, equalVectors, every, lessThan } from '../../src/statement.ts';

const quarter = ONE.over(4);
const uniform = [quarter, quarter, quarter, quarter];

/** One-hot rows, so many for each of A, B, C, and none for D. */
const answers = (counts: readonly number[]): Row[] =>
  counts.flatMap((count, i) => Array.from({ length: count }, () => uniform.map((_, j) => (i === j ? ONE : ZERO))));

const weight = (count: number, guess: Real) => ONE.over(guess.plus(count));

export default identity({
  title: {
    en: 'Where A, B and C were each the answer and D never was, a guess on the next question is corrected to D',
    zh: '若 A、B、C 均已选过而 D 从未选过，则下一题的均匀猜测被修正为 D',
  },
  statement: String.raw`n_A,n_B,n_C\ge1,\ n_D=0:\quad p'_i \propto \frac1{n_i+\frac14}, \quad p'_D > p'_A,p'_B,p'_C`,
  source: kexue(8728, 'mcq-example', 'section 1, the second example, for any number of each answer'),
  constants: { guess: '1/4' },
  forAll: { counts: family(3, integers(1, 9)) },
  assume: {
    'A, B and C occur': {
      holds: ({ counts }) => every(counts, (n) => atLeast(n, 1))!,
      without: { counts: family(3, integers(0, 9)) },
    },
  },
  conclude: ({ counts }, { guess }) => {
    const q = corrected(answers(counts), uniform, uniform);
    return all({
      'in proportion': equalVectors(q, normalized([...counts, 0].map((n) => weight(n, guess)))),
      'D is preferred': every(q.slice(0, 3), (p) => lessThan(p, q[3]!))!,
    });
  },
  failsIf: {
    'one of them need not occur': { drop: 'A, B and C occur' },
    'the guess adds 1/3 to each count': { constants: { guess: '1/3' } },
    'the prior is the mean of all ten rows': {
      conclude: ({ counts }) => {
        const rows = answers(counts);
        const q = corrected(rows, uniform, columnMeans([...rows, uniform]));
        return lessThan(q[0]!, q[3]!);
      },
    },
  },
});
