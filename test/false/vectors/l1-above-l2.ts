import { cite, inequality } from '../../../src/claim.ts';
import { dimension } from '../../../src/draw/integer.ts';
import { positive } from '../../../src/draw/reals.ts';
import { vector } from '../../../src/draw/vectors.ts';
import { norm } from '../../../src/models/euclidean.ts';
import { sum } from '../../../src/numbers/real.ts';
import { moreThan } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'A positive vector is longer in ℓ¹ than in ℓ²', zh: '正向量的 ℓ¹ 范数大于 ℓ² 范数' },
  statement: String.raw`x > 0 \implies \|x\|_1 > \|x\|_2`,
  source: cite('a falsehood', 'false in dimension 1 alone'),
  forAll: { n: dimension, x: vector('n', positive) },
  conclude: ({ x }) => moreThan(sum(x), norm(x)),
});

export const expected = 'refuted';
