import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { determinant } from '../../src/models/determinant.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { dot, type Real } from '../../src/numbers/real.ts';
import { all, equal } from '../../src/statement.ts';

/** The Gram determinant of vectors: 0 just when they are dependent. */
const gram = (x: readonly Vector[]) => determinant(x.map((a) => x.map((b) => dot(a, b))));

/** The first k vectors, and of each the first d entries. */
const first = (x: readonly Vector[], k: number, d: number) => x.slice(0, k).map((v) => v.slice(0, d));

/** Of the edges of a regular simplex of N points from one of them: squared length s, inner products s/2. */
const simplex = (N: number, s: Real) => {
  const edges = Array.from({ length: N - 1 }, (_, i) => i);
  return determinant(edges.map((i) => edges.map((j) => (i === j ? s : s.over(2)))));
};

export default identity({
  title: {
    en: 'Without any error a regular simplex of N points needs N − 1 dimensions, not log N',
    zh: '若要求零误差，N 个点的正单纯形需要 N − 1 维，而非 O(log N) 维',
  },
  statement: String.raw`\|x_i-x_j\|^2=s>0\ (i\ne j\le N) \implies \det\bigl(\langle x_i-x_N,x_j-x_N\rangle\bigr)_{i,j<N} = N\Bigl(\frac s2\Bigr)^{N-1} \ne 0; \quad \det = 0 \text{ in } \mathbb R^{N-2}`,
  source: kexue(8679, 'log-dimension-slogan', 'opening section and summary: O(log N) is for an error ε > 0'),
  forAll: {
    N: integers(3, 5),
    s: positive,
    edges: family(4, vector(4)),
  },
  conclude: ({ N, s, edges }) =>
    all({
      'of the simplex': equal(
        simplex(N, s),
        s
          .over(2)
          .power(N - 1)
          .times(N),
      ),
      'of any N − 1 edges in N − 2 dimensions': equal(gram(first(edges, N - 1, N - 2)), 0),
    }),
  failsIf: {
    'N − 1 dimensions are available': {
      conclude: ({ N, edges }) => equal(gram(first(edges, N - 1, N - 1)), 0),
    },
    'the points are at right angles, no simplex': {
      conclude: ({ N, s }) =>
        equal(
          s.power(N - 1),
          s
            .over(2)
            .power(N - 1)
            .times(N),
        ),
    },
  },
});
