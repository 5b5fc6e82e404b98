import { cite, inequality } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { vector } from '../../../src/draw/vectors.ts';
import { norm } from '../../../src/models/euclidean.ts';
import { real, sqrt, sum } from '../../../src/numbers/real.ts';
import { atMost } from '../../../src/statement.ts';

export default inequality({
  title: { en: 'ℓ¹ is at most √(n−1) times ℓ²', zh: 'ℓ¹ 范数不超过 ℓ² 范数的 √(n−1) 倍' },
  statement: String.raw`\|x\|_1 \le \sqrt{n-1}\,\|x\|_2`,
  source: cite('a falsehood', 'the factor is √n, met by constant vectors'),
  forAll: { n: integers(2, 16), x: vector('n') },
  conclude: ({ n, x }) => atMost(sum(x.map((v) => v.abs())), sqrt(real(n).minus(1)).times(norm(x))),
});

export const expected = 'refuted';
