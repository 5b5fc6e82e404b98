import { identity, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { chord, cosine } from '../../src/models/euclidean.ts';
import { ONE, sqrt } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

export default identity({
  title: { en: 'The chord of two directions is √(2 − 2 cos)', zh: '单位化后的弦长等于 √(2 − 2cos)' },
  statement: String.raw`\Bigl\|\frac{x}{\|x\|}-\frac{y}{\|y\|}\Bigr\| = \sqrt{2-2\cos(x,y)}`,
  source: kexue(8656, 'chord-identity', 'section 1, eq. (1)'),
  constants: { two: 2 },
  forAll: { n: dimension, x: nonzeroVector('n'), y: nonzeroVector('n') },
  conclude: ({ x, y }, { two }) => equal(chord(x, y), sqrt(ONE.minus(cosine(x, y)).times(two))),
  failsIf: {
    'the factor 2 is left out': { constants: { two: 1 } },
    'the vectors may vanish': { forAll: { x: vector('n'), y: vector('n') } },
  },
});
