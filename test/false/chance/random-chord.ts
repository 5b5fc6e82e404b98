import { cite } from '../../../src/claim.ts';
import { min, ONE, real } from '../../../src/numbers/real.ts';
import { atLeast, lessThan } from '../../../src/statement.ts';
import { probability } from '../../../src/wording/chance.ts';

export default probability({
  title: {
    en: 'A chord with random ends is longer than the inscribed side half of the time',
    zh: '两端随机的弦以一半概率长于内接正三角形的边',
  },
  statement: String.raw`a, b \sim U(S^1) \implies P\bigl(|a-b| > \sqrt3\bigr) \ge \tfrac12`,
  source: cite(
    'a falsehood',
    'J. Bertrand, Calcul des probabilités, 1889: with random ends it is 1/3, with a random radius 1/2',
  ),
  forAll: {},
  sample: () => ({ sample: (stream) => stream.nextUniform() }),
  event: (turn) => lessThan('1/3', min(real.double(turn), ONE.minus(real.double(turn)))),
  conclude: ({ P }) => atLeast(P, '1/2'),
});

export const expected = 'refuted';
