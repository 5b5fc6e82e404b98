import { identity, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { vector } from '../../src/draw/vectors.ts';
import { factorial, taylorTerm } from '../../src/models/exponential.ts';
import { outer, tensorPower } from '../../src/models/tensor.ts';
import { dot, sqrt } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The inner product of tensor powers is the power of the inner product, in d^m coordinates',
    zh: '张量幂的内积等于内积的幂，维数为 d^m',
  },
  statement: String.raw`\otimes^m q\cdot\otimes^m k = (q\cdot k)^m,\quad \frac{(q\cdot k)^m}{m!} = \frac{\otimes^m q}{\sqrt{m!}}\cdot\frac{\otimes^m k}{\sqrt{m!}},\quad \otimes^m q\in\mathbb R^{d^m}`,
  source: kexue(8601, 'tensor-inner', 'Taylor expansion, eq. (9)'),
  forAll: { d: integers(1, 3), m: integers(0, 3), q: vector('d'), k: vector('d') },
  conclude: ({ d, m, q, k }) => {
    const [qm, km] = [tensorPower(q, m), tensorPower(k, m)];
    const scale = sqrt(factorial(m));
    return all({
      '(9)': equal(dot(qm, km), dot(q, k).power(m)),
      scaled: equal(
        dot(
          qm.map((x) => x.over(scale)),
          km.map((x) => x.over(scale)),
        ),
        taylorTerm(m, dot(q, k)),
      ),
      dimension: equal(qm.length, d ** m),
    });
  },
  failsIf: {
    'divided by m! on both sides': {
      conclude: ({ m, q, k }) => {
        const [qm, km] = [tensorPower(q, m), tensorPower(k, m)].map((t) => t.map((x) => x.over(factorial(m))));
        return equal(dot(qm!, km!), taylorTerm(m, dot(q, k)));
      },
    },
    'q ⊗ k with itself': { conclude: ({ q, k }) => equal(dot(outer(q, k), outer(q, k)), dot(q, k).squared()) },
    'm·d coordinates': { conclude: ({ d, m, q }) => equal(tensorPower(q, m).length, m * d) },
  },
});
