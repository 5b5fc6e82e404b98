import { cite, identity } from '../../../src/claim.ts';
import { distribution } from '../../../src/draw/distribution.ts';
import { sum } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: 'Inclusion and exclusion without the last term', zh: '缺少末项的容斥原理' },
  statement: String.raw`P(A\cup B\cup C) = \sum P(A) - \sum P(A\cap B)`,
  source: cite('a falsehood', '+ P(A ∩ B ∩ C) is missing: true where that is 0'),
  forAll: { p: distribution(8) },
  conclude: ({ p }) => {
    const of = (event: number) => sum(p.filter((_, atom) => (atom & event) === event));
    const pairs = of(0b011).plus(of(0b101)).plus(of(0b110));
    return equal(sum(p.slice(1)), of(0b001).plus(of(0b010)).plus(of(0b100)).minus(pairs));
  },
});

export const expected = 'refuted';
