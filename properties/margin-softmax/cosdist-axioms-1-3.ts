import { inequality, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { nonzeroRelated, related } from '../../src/draw/related.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { cosine } from '../../src/models/euclidean.ts';
import { all, atLeast, equal } from '../../src/statement.ts';

export default inequality({
  title: { en: 'Cosine distance is ≥ 0 and symmetric', zh: '余弦距离满足非负性与对称性' },
  statement: String.raw`1-\cos(x,y) \ge 0,\quad 1-\cos(x,y) = 1-\cos(y,x) \qquad (x,y \ne 0)`,
  source: kexue(8656, 'cosdist-axioms-1-3-only', 'section 1, axioms 1 and 3'),
  constants: { one: 1 },
  forAll: { n: dimension, x: nonzeroVector('n'), y: nonzeroRelated('x') },
  conclude: ({ x, y }, { one }) =>
    all({
      'axiom 1': atLeast(one.minus(cosine(x, y)), 0),
      'axiom 3': equal(one.minus(cosine(x, y)), one.minus(cosine(y, x))),
    }),
  failsIf: {
    'the vectors may vanish': { forAll: { x: vector('n'), y: related('x') } },
    '1 is a little smaller': { constants: { one: '99/100' } },
  },
});
