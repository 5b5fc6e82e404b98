import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { max, type Real, real, sum } from '../../src/numbers/real.ts';
import { all, atMost, equal } from '../../src/statement.ts';

/** Events by their indicators: 1 on the atoms that belong to them. */
type Event = readonly number[];

const probability = (p: readonly Real[], event: Event) => sum(p.filter((_, i) => event[i] === 1));
const union = (events: readonly Event[]): Event => events[0]!.map((_, i) => Math.max(...events.map((e) => e[i]!)));

/** The number of pairs i < j of N points, counted one by one. */
const pairs = (N: number) => Array.from({ length: N }, (_, j) => j).reduce((count, below) => count + below, 0);

const SINGLETONS = Array.from({ length: 6 }, (_, i) => Array.from({ length: 6 }, (_, j) => (i === j ? 1 : 0)));
const UNIFORM = SINGLETONS.map(() => real('1/6'));

export default inequality({
  title: {
    en: 'The union bound over all pairs, of which there are N(N − 1)/2',
    zh: '对全部 N(N − 1)/2 对点用联合界',
  },
  statement: String.raw`P(E_{ij}) \le 2q \text{ for all } i<j \implies P\Bigl(\bigcup_{i<j}E_{ij}\Bigr) \le 2\binom N2 q = N(N-1)\,q, \quad q=e^{-\varepsilon^2n/8}`,
  source: kexue(8679, 'jl-union', 'proof of the theorem, eq. (18); any events, on finite laws'),
  constants: { one: 1 },
  forAll: {
    N: integers(2, 4),
    k: integers(1, 6),
    p: distribution('k'),
    events: family(6, family('k', integers(0, 1))),
  },
  nearEquality: { 'one atom each': { N: integers(2, 4), k: only(6), p: only(UNIFORM), events: only(SINGLETONS) } },
  tight: true,
  conclude: ({ N, p, events }, { one }) => {
    const E = events.slice(0, pairs(N));
    const q = max(0, ...E.map((e) => probability(p, e))).over(2);
    return all({
      'the union bound': atMost(probability(p, union(E)), q.times(2 * pairs(N)).times(one)),
      'the number of pairs': equal(real(2).times(pairs(N)), real(N).times(N - 1)),
    });
  },
  failsIf: {
    'a thousandth less': { constants: { one: '999/1000' } },
    'as if there were N − 1 pairs': {
      conclude: ({ N, p, events }) => {
        const E = events.slice(0, pairs(N));
        const most = max(0, ...E.map((e) => probability(p, e)));
        return atMost(probability(p, union(E)), most.times(N - 1));
      },
    },
  },
});
