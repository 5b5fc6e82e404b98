import { implication, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { scaled, type Vector } from '../../src/models/euclidean.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, equal, lessThan, moreThan, unequal } from '../../src/statement.ts';

const d = (x: Vector, y: Vector) => dot(x, y).negated();

export default implication({
  title: { en: 'The negative inner product is no better: axiom 3 only', zh: '负内积同样只满足对称性' },
  statement: String.raw`d(x,y) = -x\cdot y:\quad d(x,y) = d(y,x);\quad d(x,x) < 0,\quad d(x,x) \ne 0,\quad d(x,-x) > d(x,0)+d(0,-x) \quad (x \ne 0)`,
  source: kexue(8656, 'innerprod-axiom-3-only', 'section 1, sharpened: the inner product as a dissimilarity'),
  forAll: { n: dimension, x: nonzeroVector('n'), y: vector('n') },
  conclude: ({ x, y }) => {
    const [zero, opposite] = [scaled(0, x), scaled(-1, x)];
    return all({
      'axiom 3': equal(d(x, y), d(y, x)),
      'not axiom 1': lessThan(d(x, x), 0),
      'not axiom 2': unequal(d(x, x), 0),
      'not axiom 4, by way of 0': moreThan(d(x, opposite), d(x, zero).plus(d(zero, opposite))),
    });
  },
  failsIf: {
    'x may be 0': { forAll: { x: vector('n') } },
    'from x to x': { conclude: ({ x }) => moreThan(d(x, x), d(x, scaled(0, x)).plus(d(scaled(0, x), x))) },
  },
});
