import { cite, inequality } from '../../../src/claim.ts';
import { dimension } from '../../../src/draw/integer.ts';
import { vector } from '../../../src/draw/vectors.ts';
import { norm } from '../../../src/models/euclidean.ts';
import { dot } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'Cauchy–Schwarz, one per cent sharper', zh: '柯西–施瓦茨不等式，收紧百分之一' },
  statement: String.raw`\langle x, y\rangle \le 0.99\,\|x\|\,\|y\|`,
  source: cite('a falsehood', 'the constant is 1, met by parallel vectors'),
  constants: { c: '0.99' },
  forAll: { n: dimension, x: vector('n'), y: vector('n') },
  conclude: ({ x, y }, { c }) => atMost(dot(x, y), norm(x).times(norm(y)).times(c)),
});

export const expected = 'refuted';
