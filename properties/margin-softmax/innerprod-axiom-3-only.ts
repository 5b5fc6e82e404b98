import { implication, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { scaled } from '../../src/models/euclidean.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, equal, lessThan, moreThan, unequal } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'The inner product has axiom 3 only, and every x ≠ 0 shows it',
    zh: '内积只满足对称性，任一 x ≠ 0 都是反例',
  },
  statement: String.raw`x\cdot y = y\cdot x;\quad x\cdot(-x) < 0,\quad x\cdot x \ne 0,\quad x\cdot x > x\cdot 0 + 0\cdot x \quad (x \ne 0)`,
  source: kexue(8656, 'innerprod-axiom-3-only', 'section 1, the axioms in deep learning'),
  forAll: { n: dimension, x: nonzeroVector('n'), y: vector('n') },
  conclude: ({ x, y }) => {
    const zero = scaled(0, x);
    return all({
      'axiom 3': equal(dot(x, y), dot(y, x)),
      'not axiom 1': lessThan(dot(x, scaled(-1, x)), 0),
      'not axiom 2': unequal(dot(x, x), 0),
      'not axiom 4, by way of 0': moreThan(dot(x, x), dot(x, zero).plus(dot(zero, x))),
    });
  },
  failsIf: {
    'x may be 0': { forAll: { x: vector('n') } },
    'by way of x itself': { conclude: ({ x }) => moreThan(dot(x, x), dot(x, x).plus(dot(x, x))) },
  },
});
