import { identity, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { expectation, type FiniteLaw, image, independent, mean, variance } from '../../src/models/finite-law.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

const centred = (X: FiniteLaw) => {
  const mu = mean(X);
  return image(X, (x) => x.minus(mu));
};

/** The law of ⟨u,v⟩ for independent coordinates, n of u and then n of v. */
const innerProduct = (n: number, U: FiniteLaw, V: FiniteLaw) => {
  const coordinates = [...Array.from({ length: n }, () => U), ...Array.from({ length: n }, () => V)];
  return image(independent(...coordinates), (x) => dot(x.slice(0, n), x.slice(n)));
};

const secondMoment = (X: FiniteLaw) => expectation(X, (x) => x.squared());

export default identity({
  title: {
    en: 'The inner product of independent vectors has mean 0 and variance 1/n',
    zh: '独立随机向量的内积均值为 0，方差为 1/n',
  },
  statement: String.raw`u_i, v_i \text{ independent},\ E[u_i]=E[v_i]=0:\quad E\langle u,v\rangle=0,\ \operatorname{Var}\langle u,v\rangle = n\,E[u_i^2]\,E[v_i^2] \ \bigl(=\tfrac1n \text{ for variances } \tfrac1n\bigr)`,
  source: kexue(
    8679,
    ['perpendicular-slogan', 'orthogonality'],
    'introduction: what “almost perpendicular” amounts to; by enumeration, on finite laws',
  ),
  constants: { one: 1 },
  forAll: { n: integers(1, 2), k: integers(1, 2), U: finiteLaw('k'), V: finiteLaw('k') },
  conclude: ({ n, U, V }, { one }) => {
    const [u, v] = [centred(U), centred(V)];
    const law = innerProduct(n, u, v);
    return all({
      'the mean': equal(mean(law), 0),
      'the variance': equal(variance(law), secondMoment(u).times(secondMoment(v)).times(n).times(one)),
    });
  },
  failsIf: {
    'a thousandth more': { constants: { one: '1001/1000' } },
    'v is u': {
      conclude: ({ n, U }) => {
        const u = centred(U);
        const law = image(independent(...Array.from({ length: n }, () => u)), (x) => dot(x, x));
        return equal(mean(law), 0);
      },
    },
    'means that are not 0': {
      conclude: ({ n, U, V }) =>
        equal(variance(innerProduct(n, U, V)), secondMoment(U).times(secondMoment(V)).times(n)),
    },
  },
});
