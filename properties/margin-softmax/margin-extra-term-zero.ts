import { implication, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { related } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import { distance } from '../../src/models/euclidean.ts';
import { all, any, equal, equalVectors, iff } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'The margin vanishes just when the samples sit at their centres',
    zh: '额外项为零，当且仅当样本与类中心重合',
  },
  statement: String.raw`\|z_3-c_1\| + \|z_2-c_2\| = 0 \iff z_3 = c_1 \text{ and } z_2 = c_2`,
  source: kexue(8656, 'margin-extra-term', 'section 2, eq. (3): when the extra term is 0'),
  forAll: { n: dimension, c1: vector('n'), c2: related('c1'), z3: related('c1', 'c2'), z2: related('c1', 'c2') },
  conclude: ({ z3, z2, c1, c2 }) =>
    iff(
      equal(distance(z3, c1).plus(distance(z2, c2)), 0),
      all({ 'z3 = c1': equalVectors(z3, c1), 'z2 = c2': equalVectors(z2, c2) }),
    ),
  failsIf: {
    'one of the two is enough': {
      conclude: ({ z3, z2, c1, c2 }) =>
        iff(
          equal(distance(z3, c1).plus(distance(z2, c2)), 0),
          any({ 'z3 = c1': equalVectors(z3, c1), 'z2 = c2': equalVectors(z2, c2) }),
        ),
    },
    'the radii are subtracted': {
      conclude: ({ z3, z2, c1, c2 }) =>
        iff(
          equal(distance(z3, c1).minus(distance(z2, c2)), 0),
          all({ 'z3 = c1': equalVectors(z3, c1), 'z2 = c2': equalVectors(z2, c2) }),
        ),
    },
  },
});
