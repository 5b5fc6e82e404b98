import { implication, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { unitVector } from '../../src/draw/vectors.ts';
import { scaled } from '../../src/models/euclidean.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, equal, lessThan, moreThan, unequal } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'Unit length does not help: the inner product has axiom 3 only',
    zh: '限制在单位球面上，内积仍只满足对称性',
  },
  statement: String.raw`u\cdot v = v\cdot u;\quad u\cdot(-u) < 0,\quad u\cdot u \ne 0,\quad u\cdot u > u\cdot(-u) + (-u)\cdot u \quad (\|u\| = \|v\| = 1)`,
  source: kexue(8656, 'innerprod-axiom-3-only', 'section 1, sharpened: on the unit sphere'),
  forAll: { n: dimension, u: unitVector('n'), v: unitVector('n') },
  conclude: ({ u, v }) => {
    const opposite = scaled(-1, u);
    return all({
      'axiom 3': equal(dot(u, v), dot(v, u)),
      'not axiom 1': lessThan(dot(u, opposite), 0),
      'not axiom 2': unequal(dot(u, u), 0),
      'not axiom 4, by way of −u': moreThan(dot(u, u), dot(u, opposite).plus(dot(opposite, u))),
    });
  },
  failsIf: {
    'by way of v': { conclude: ({ u, v }) => moreThan(dot(u, u), dot(u, v).plus(dot(v, u))) },
    'u is at distance 0 from itself': { conclude: ({ u }) => equal(dot(u, u), 0) },
  },
});
