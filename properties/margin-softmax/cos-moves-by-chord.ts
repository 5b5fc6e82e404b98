import { inequality, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { nonzeroRelated } from '../../src/draw/related.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { chord, cosine, cosineDistance } from '../../src/models/euclidean.ts';
import { atMost } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'Turned by a chord, a vector changes its cosine with any other by at most that chord',
    zh: '方向移动一段弦长，与任一向量的余弦的改变不超过该弦长',
  },
  statement: String.raw`|\cos(z,x)-\cos(z,y)| \le \Bigl\|\frac{x}{\|x\|}-\frac{y}{\|y\|}\Bigr\|`,
  source: kexue(8656, 'end-to-end-cos-retrieval', 'the whole post: the step taken twice'),
  constants: { factor: 1 },
  forAll: { n: dimension, x: nonzeroVector('n'), y: nonzeroRelated('x'), z: nonzeroRelated('x', 'y') },
  tight: true,
  conclude: ({ x, y, z }, { factor }) => atMost(cosine(z, x).minus(cosine(z, y)).abs(), chord(x, y).times(factor)),
  failsIf: {
    'a little less than the chord': { constants: { factor: '999/1000' } },
    'by less than the chord': { flip: 'conclusion' },
    'by at most 1 − cos(x,y)': {
      conclude: ({ x, y, z }) => atMost(cosine(z, x).minus(cosine(z, y)).abs(), cosineDistance(x, y)),
    },
  },
});
