import { cite, implication } from '../../../src/claim.ts';
import { integers } from '../../../src/draw/integer.ts';
import { vector } from '../../../src/draw/vectors.ts';
import { exp, ONE, sum } from '../../../src/numbers/real.ts';
import { any, moreThan } from '../../../src/statement.ts';

export default implication({
  title: { en: 'Some entry of a softmax exceeds 1/n', zh: 'softmax 总有一项大于 1/n' },
  statement: String.raw`\exists i:\ \frac{e^{x_i}}{\sum_j e^{x_j}} > \frac1n`,
  source: cite('a falsehood', 'the tie: all entries equal'),
  forAll: { n: integers(1, 5), x: vector('n') },
  conclude: ({ n, x }) => {
    const weights = x.map((v) => exp(v));
    const total = sum(weights);
    return any(Object.fromEntries(weights.map((w, i) => [`entry ${i + 1}`, moreThan(w.over(total), ONE.over(n))])));
  },
});

export const expected = 'refuted';
