import { cite, identity } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { reals } from '../../../src/draw/reals.ts';
import { ONE, sum } from '../../../src/numbers/real.ts';
import { equal } from '../../../src/statement.ts';

export default identity({
  title: { en: 'The geometric sum, one power short', zh: '少了一次幂的几何级数求和' },
  statement: String.raw`(1-x)(1+x+\dots+x^n) = 1-x^n`,
  source: cite('a falsehood', 'the last power is n + 1: true only for x = 0, 1'),
  forAll: { n: integers(1, 8), x: reals },
  conclude: ({ n, x }) => {
    const powers = Array.from({ length: n + 1 }, (_, i) => x.power(i));
    return equal(ONE.minus(x).times(sum(powers)), ONE.minus(x.power(n)));
  },
});

export const expected = 'refuted';
