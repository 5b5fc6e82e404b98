import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { compoundExp } from '../../src/models/exponential.ts';
import { withOne } from '../../src/models/tensor.ts';
import { dot, ONE } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

const entry = between(-4, 4);

export default identity({
  title: {
    en: '(1 + q·k/n)^n is the power of an inner product of vectors with one more coordinate',
    zh: '(1 + q·k/n)^n 是添加一个常数坐标后的内积之幂',
  },
  statement: String.raw`\Bigl(1+\frac{q\cdot k}n\Bigr)^n = \Bigl(\bigl(1,\tfrac{q}{\sqrt n}\bigr)\cdot\bigl(1,\tfrac{k}{\sqrt n}\bigr)\Bigr)^n`,
  source: kexue(8601, 'exp-power', 'exponential definition, eq. (12)'),
  constants: { one: 1 },
  forAll: { d: integers(1, 4), n: integers(1, 12), q: vector('d', entry), k: vector('d', entry) },
  conclude: ({ n, q, k }, { one }) =>
    equal(compoundExp(n, dot(q, k)), dot(withOne(q, n), withOne(k, n)).times(one).power(n)),
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'divided by n, not by its root': {
      conclude: ({ n, q, k }) => {
        const features = (x: typeof q) => [ONE, ...x.map((xi) => xi.over(n))];
        return equal(compoundExp(n, dot(q, k)), dot(features(q), features(k)).power(n));
      },
    },
  },
});
