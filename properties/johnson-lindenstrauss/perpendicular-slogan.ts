import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonzeroRelated } from '../../src/draw/related.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { cosine } from '../../src/models/euclidean.ts';
import { atMost, unequal } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'False as stated: two vectors of a high-dimensional space may lie at any angle',
    zh: '此说不成立：高维空间中的两个向量可以成任意角度',
  },
  statement: String.raw`n \ge 16,\ u,v \in \mathbb R^n\setminus\{0\} \implies |\cos(u,v)| \le \varepsilon, \quad \varepsilon=\tfrac12`,
  source: kexue(
    8679,
    'perpendicular-slogan',
    'introduction: any two vectors are almost perpendicular; for 1/2 in place of “almost”',
  ),
  constants: { eps: '1/2' },
  forAll: { n: integers(16, 24), u: nonzeroVector('n'), v: nonzeroRelated('u') },
  conclude: ({ u, v }, { eps }) => atMost(cosine(u, v).abs(), eps),
  failsIf: {
    'at any angle but 0': { constants: { eps: '999/1000' } },
    'one of them is not a multiple of the other': {
      assume: { 'different directions': ({ u, v }) => unequal(cosine(u, v).abs(), 1) },
    },
  },
  counterexample: { n: 16, u: [1], v: [1] },
});
