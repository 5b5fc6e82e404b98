import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { compoundExp } from '../../src/models/exponential.ts';
import { compoundFeatures, tensorPower } from '../../src/models/tensor.ts';
import { dot, ONE } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

const entry = between(-4, 4);

export default identity({
  title: {
    en: 'The tensor power of (1, x/√n) is a feature map of (1 + q·k/n)^n, in (d + 1)^n coordinates',
    zh: '(1, x/√n) 的 n 次张量幂是 (1 + q·k/n)^n 的特征映射，维数为 (d + 1)^n',
  },
  statement: String.raw`\bigl(\otimes^n(1,\tfrac q{\sqrt n})\bigr)\cdot\bigl(\otimes^n(1,\tfrac k{\sqrt n})\bigr) = \Bigl(1+\frac{q\cdot k}n\Bigr)^n,\quad \otimes^n(1,\tfrac q{\sqrt n}) \in \mathbb R^{(d+1)^n}`,
  source: kexue(8601, 'exp-feature', 'exponential definition, eq. (13)'),
  constants: { more: 1 },
  forAll: { d: integers(1, 2), n: integers(1, 3), q: vector('d', entry), k: vector('d', entry) },
  conclude: ({ d, n, q, k }, { more }) => {
    const [features, others] = [compoundFeatures(q, n), compoundFeatures(k, n)];
    return all({
      '(13)': equal(dot(features, others), compoundExp(n, dot(q, k))),
      dimension: equal(features.length, more.plus(d).power(n)),
    });
  },
  failsIf: {
    'd^n coordinates': { constants: { more: 0 } },
    'divided by n, not by its root': {
      conclude: ({ n, q, k }) => {
        const features = (x: typeof q) => tensorPower([ONE, ...x.map((xi) => xi.over(n))], n);
        return equal(dot(features(q), features(k)), compoundExp(n, dot(q, k)));
      },
    },
    'without the coordinate 1': {
      conclude: ({ n, q, k }) => equal(dot(tensorPower(q, n), tensorPower(k, n)), compoundExp(n, dot(q, k))),
    },
  },
});
