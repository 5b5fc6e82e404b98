import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { factorial, taylorExp } from '../../src/models/exponential.ts';
import { taylorFeatures, tensorPower } from '../../src/models/tensor.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

const entry = between(-4, 4);

export default identity({
  title: {
    en: 'The tensor powers, put one after the other, are features of the truncated exponential series',
    zh: '各阶张量幂拼接起来，就是截断指数级数的特征映射',
  },
  statement: String.raw`\varphi(x) = \Bigl[\tfrac{\otimes^0x}{\sqrt{0!}},\dots,\tfrac{\otimes^nx}{\sqrt{n!}}\Bigr] \in \mathbb R^{1+d+\dots+d^n}:\quad \varphi(q)\cdot\varphi(k) = \sum_{m=0}^n \frac{(q\cdot k)^m}{m!}`,
  source: kexue(8601, 'taylor-feature', 'Taylor expansion, eq. (10)'),
  constants: { first: 0 },
  forAll: { d: integers(1, 2), n: integers(0, 3), q: vector('d', entry), k: vector('d', entry) },
  conclude: ({ d, n, q, k }, { first }) => {
    const [features, others] = [taylorFeatures(q, n), taylorFeatures(k, n)];
    const sizes = Array.from({ length: n + 1 }, (_, m) => d ** m);
    return all({
      '(10)': equal(dot(features, others), taylorExp(n, dot(q, k)).plus(first)),
      dimension: equal(
        features.length,
        sizes.reduce((s, x) => s + x, 0),
      ),
    });
  },
  failsIf: {
    'a thousandth more': { constants: { first: '1/1000' } },
    'divided by m!, not by its root': {
      conclude: ({ n, q, k }) => {
        const features = (x: typeof q) =>
          Array.from({ length: n + 1 }, (_, m) => tensorPower(x, m).map((t) => t.over(factorial(m)))).flat();
        return equal(dot(features(q), features(k)), taylorExp(n, dot(q, k)));
      },
    },
    'the last block alone': {
      conclude: ({ d, n, q, k }) => {
        const last = (x: typeof q) => taylorFeatures(x, n).slice(-(d ** n));
        return equal(dot(last(q), last(k)), taylorExp(n, dot(q, k)));
      },
    },
  },
});
