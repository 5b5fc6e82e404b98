import { cite, implication } from '../../../src/claim.ts';
import { only } from '../../../src/draw/only.ts';
import { cos, real, sin } from '../../../src/numbers/real.ts';
import { atMost, equal } from '../../../src/statement.ts';

export default implication({
  title: { en: 'A hypothesis that cannot be decided', zh: '无法判定的前提' },
  statement: String.raw`\sin^2 x + \cos^2 x = 1 \implies 1 \le 0`,
  source: cite('a falsehood', 'the hypothesis is true, but no closed form here sees it'),
  forAll: { x: only(real(1)) },
  assume: { Pythagoras: ({ x }) => equal(sin(x).squared().plus(cos(x).squared()), 1) },
  conclude: () => atMost(1, 0),
});

export const expected = 'undecided';
