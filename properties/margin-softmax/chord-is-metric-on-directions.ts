import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonzeroRelated } from '../../src/draw/related.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { metricAxioms } from '../../src/models/axioms.ts';
import { chord, cosineDistance, sameDirection } from '../../src/models/euclidean.ts';
import { equalVectors } from '../../src/statement.ts';

export default inequality({
  title: { en: 'The chord is a metric on directions', zh: '将同方向的向量视为相等，则弦长是距离' },
  statement: String.raw`d(x,y) = \bigl\|\hat x-\hat y\bigr\|:\quad d \ge 0,\quad d(x,y) = 0 \iff \hat x = \hat y,\quad d(x,y) = d(y,x),\quad d(x,y) \le d(x,z)+d(z,y)`,
  source: kexue(8656, 'chord-triangle', 'section 1, eq. (1): axioms 1 to 4'),
  forAll: { n: integers(1, 4), x: nonzeroVector('n'), y: nonzeroRelated('x'), z: nonzeroRelated('x', 'y') },
  conclude: metricAxioms(chord, sameDirection),
  failsIf: {
    'vectors of one direction are told apart': { conclude: metricAxioms(chord, equalVectors) },
    'the chord is squared': { conclude: metricAxioms((x, y) => cosineDistance(x, y).times(2), sameDirection) },
  },
});
