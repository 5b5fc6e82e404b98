import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { dimension, integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { nonzeroRelated } from '../../src/draw/related.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { cosine } from '../../src/models/euclidean.ts';
import { scores } from '../../src/models/scores.ts';
import { cosineLoss } from '../../src/models/softmax.ts';
import { log } from '../../src/numbers/real.ts';
import { all, lessThan, moreThan } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'An AM-Softmax loss below log 2 means that every cosine margin is kept',
    zh: 'AM-Softmax 损失小于 log 2，则余弦间隔 (8) 对所有异类成立',
  },
  statement: String.raw`s>0,\ \log\Bigl(1+\sum_{i\ge2} e^{s(\cos_i+m-\cos_1)}\Bigr) < \log 2 \implies \cos(z,c_1)-\cos(z,c_i) > m\ \ \forall i\ge2`,
  source: kexue(8656, ['loss9-amsoftmax', 'loss5-bounds'], 'section 3, eq. (9): why it enforces (8)'),
  constants: { two: 2 },
  forAll: {
    n: dimension,
    rivals: integers(1, 4),
    z: nonzeroVector('n'),
    c1: nonzeroRelated('z'),
    c: family('rivals', nonzeroVector('n')),
    s: strictlyBetween(0, 64),
    m: between(-2, 1),
  },
  assume: {
    's > 0': { holds: ({ s }) => moreThan(s, 0), without: { s: strictlyBetween(-64, 0) } },
    'the loss is below log 2': ({ z, c1, c, s, m }, { two }) =>
      lessThan(cosineLoss(s, m, scores(z, [c1, ...c])), log(two)),
  },
  conclude: ({ z, c1, c, m }) => {
    const target = cosine(z, c1);
    return all(Object.fromEntries(c.map((ci, i) => [`i = ${i + 2}`, moreThan(target.minus(cosine(z, ci)), m)])));
  },
  failsIf: {
    's may be negative': { drop: 's > 0' },
    'whatever the loss': { drop: 'the loss is below log 2' },
    'below log(5/2) will do': { constants: { two: '5/2' } },
    'below log 3 will do for three classes': { constants: { two: 3 } },
    'the margin is more than m': {
      conclude: ({ z, c1, c, m }) => moreThan(cosine(z, c1).minus(cosine(z, c[0]!)), m.plus('1/10')),
    },
  },
});
