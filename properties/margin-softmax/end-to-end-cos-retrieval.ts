import { implication, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { nonzeroRelated } from '../../src/draw/related.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { chord, cosine, cosineDistance } from '../../src/models/euclidean.ts';
import { moreThan } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'A cosine margin as large as both chords brings the class-mate before the stranger',
    zh: '余弦间隔大于两段弦长之和，同类样本的余弦就大于异类样本',
  },
  statement: String.raw`\cos(z_1,c_1)-\cos(z_1,c_2) > \|\hat z_3-\hat c_1\|+\|\hat z_2-\hat c_2\| \implies \cos(z_1,z_3)>\cos(z_1,z_2),\quad \hat x = x/\|x\|`,
  source: kexue(
    8656,
    'end-to-end-cos-retrieval',
    'the whole post: from classification with a margin to ranking by cosine',
  ),
  constants: { factor: 1 },
  forAll: {
    n: dimension,
    z1: nonzeroVector('n'),
    c1: nonzeroRelated('z1'),
    c2: nonzeroRelated('z1', 'c1'),
    z3: nonzeroRelated('c1', 'z1'),
    z2: nonzeroRelated('c2', 'z1'),
  },
  assume: {
    '(8) with both chords': ({ z1, z2, z3, c1, c2 }, { factor }) =>
      moreThan(cosine(z1, c1).minus(cosine(z1, c2)), chord(z3, c1).plus(chord(z2, c2)).times(factor)),
  },
  conclude: ({ z1, z2, z3 }) => moreThan(cosine(z1, z3), cosine(z1, z2)),
  failsIf: {
    'there is no margin, only classification': {
      assume: { '(8) with both chords': ({ z1, c1, c2 }) => moreThan(cosine(z1, c1), cosine(z1, c2)) },
    },
    'the margin may be met exactly': { flip: '(8) with both chords' },
    'the margin is a little smaller': { constants: { factor: '999/1000' } },
    'the chords are replaced by 1 − cos': {
      assume: {
        '(8) with both chords': ({ z1, z2, z3, c1, c2 }) =>
          moreThan(cosine(z1, c1).minus(cosine(z1, c2)), cosineDistance(z3, c1).plus(cosineDistance(z2, c2))),
      },
    },
    'the stranger stays where its centre is': {
      assume: {
        '(8) with both chords': ({ z1, z3, c1, c2 }) => moreThan(cosine(z1, c1).minus(cosine(z1, c2)), chord(z3, c1)),
      },
    },
  },
});
