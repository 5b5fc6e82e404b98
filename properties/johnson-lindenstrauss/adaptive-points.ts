import { implication, kexue } from '../../src/claim.ts';
import { vector } from '../../src/draw/vectors.ts';
import { applied } from '../../src/models/embedding.ts';
import { squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { all, equal, moreThan } from '../../src/statement.ts';

/** a × b, at right angles to both. */
const cross = ([a1, a2, a3]: Vector, [b1, b2, b3]: Vector): Vector => [
  a2!.times(b3!).minus(a3!.times(b2!)),
  a3!.times(b1!).minus(a1!.times(b3!)),
  a1!.times(b2!).minus(a2!.times(b1!)),
];

export default implication({
  title: {
    en: 'Points chosen after A are lost: A sends some w ≠ 0 to 0 as soon as n < m',
    zh: '若点集依赖于 A 选取，定理失效：n < m 时必有 w ≠ 0 使 Aw = 0',
  },
  statement: String.raw`A \in \mathbb R^{2\times 3} \text{ of rank } 2:\quad \exists\, w = v_1-v_2 \ne 0:\ \|Aw\|^2 = 0 < (1-\varepsilon)\|w\|^2`,
  source: kexue(
    8679,
    'jl',
    'theorem, eq. (16): the points are fixed before A is drawn; for two rows and three columns',
  ),
  constants: { ratio: 0 },
  forAll: { a: vector(3), b: vector(3) },
  assume: { 'the rows are independent': ({ a, b }) => moreThan(squaredNorm(cross(a, b)), 0) },
  conclude: ({ a, b }, { ratio }) => {
    const w = cross(a, b);
    return all({
      'w ≠ 0': moreThan(squaredNorm(w), 0),
      'its length is lost': equal(squaredNorm(applied([a, b], w)), squaredNorm(w).times(ratio)),
    });
  },
  failsIf: {
    'the rows may be parallel, and their product 0': { drop: 'the rows are independent' },
    'A is an isometry': { constants: { ratio: 1 } },
    'w is a row of A': { conclude: ({ a, b }) => equal(squaredNorm(applied([a, b], a)), 0) },
  },
});
