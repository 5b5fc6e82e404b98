import { matrix, normal } from '../../src/chance/samplers.ts';
import { correlatedRows, uniformForNormal } from '../../src/chance/wrong-samplers.ts';
import { kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { between } from '../../src/draw/reals.ts';
import { exactRows } from '../../src/models/doubles.ts';
import { minus, plus, type Vector } from '../../src/models/euclidean.ts';
import { type Real, sqrt } from '../../src/numbers/real.ts';
import { all, atMost, equal, every } from '../../src/statement.ts';
import { probability } from '../../src/wording/chance.ts';

/** Every coordinate of u + v is at most s, every one of u − v at most t. */
const below = (u: Vector, v: Vector, s: Real, t: Real) =>
  all({
    'the sum': every(plus(u, v), (x) => atMost(x, s))!,
    'the difference': every(minus(u, v), (x) => atMost(x, t))!,
  });

export default probability({
  title: {
    en: 'Sum and difference of two independent Gaussian vectors, over √2, are sampled as two such vectors',
    zh: '独立高斯向量的和与差除以 √2，其联合分布如同两个独立高斯向量',
  },
  statement: String.raw`u,v\sim N(0,I/n) \text{ independent} \implies P\Bigl(\tfrac{u_i+v_i}{\sqrt2}\le s,\ \tfrac{u_i-v_i}{\sqrt2}\le t \text{ for all } i\Bigr)=\bigl(\Phi(\sqrt n\,s)\,\Phi(\sqrt n\,t)\bigr)^n`,
  source: kexue(8679, 'rotation', 'proof of the orthogonality lemma, before eq. (14): the joint law, sampled'),
  constants: { two: 2 },
  forAll: { n: integers(1, 3), s: between(-2, 2), t: between(-2, 2) },
  sample: ({ n }) => matrix(2, n, normal(0, `1/${n}`)),
  event: (A, { s, t }, { two }) => {
    const [u, v] = exactRows(A);
    return below(u!, v!, s.times(sqrt(two)), t.times(sqrt(two)));
  },
  conclude: ({ P, n, s, t }) => {
    const { cdf } = normal(0, `1/${n}`);
    return equal(P, cdf(s).times(cdf(t)).power(n));
  },
  detects: { quick: 1.5 },
  failsIf: {
    'v is u': {
      forAll: { n: only(1), s: between(1, 2), t: between(-1, '-1/4') },
      event: (A, { s, t }, { two }) => {
        const [u] = exactRows(A);
        return below(u!, u!, s.times(sqrt(two)), t.times(sqrt(two)));
      },
    },
    'u and v are correlated': {
      forAll: { s: between(-2, -1), t: between(1, 2) },
      sample: ({ n }) => correlatedRows(2, n, `1/${n}`),
    },
    'uniform, of the same variance': {
      forAll: { n: only(1), s: between('-6/5', '-9/10'), t: between('-6/5', '-9/10') },
      sample: ({ n }) => matrix(2, n, uniformForNormal(0, `1/${n}`)),
    },
    'not divided by √2': { constants: { two: 1 }, forAll: { n: only(3), s: between('1/2', 1), t: between('1/2', 1) } },
  },
});
