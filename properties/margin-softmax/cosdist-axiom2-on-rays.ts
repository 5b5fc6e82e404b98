import { implication, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { nonzeroRelated, related } from '../../src/draw/related.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { cosineDistance, parallel, sameDirection } from '../../src/models/euclidean.ts';
import { equal, equalVectors, iff } from '../../src/statement.ts';

export default implication({
  title: { en: 'Cosine distance is 0 just for vectors of one direction', zh: '余弦距离为零，当且仅当两向量同方向' },
  statement: String.raw`1-\cos(x,y) = 0 \iff y = \lambda x \text{ with } \lambda > 0 \qquad (x,y \ne 0)`,
  source: kexue(8656, 'cosdist-axiom2-on-rays', 'section 1, axiom 2 with equal directions identified'),
  forAll: { n: dimension, x: nonzeroVector('n'), y: nonzeroRelated('x') },
  conclude: ({ x, y }) => iff(equal(cosineDistance(x, y), 0), sameDirection(x, y)),
  failsIf: {
    'the vectors may vanish': { forAll: { x: vector('n'), y: related('x') } },
    'λ may be negative': { conclude: ({ x, y }) => iff(equal(cosineDistance(x, y), 0), parallel(x, y)) },
    'λ is 1': { conclude: ({ x, y }) => iff(equal(cosineDistance(x, y), 0), equalVectors(x, y)) },
  },
});
