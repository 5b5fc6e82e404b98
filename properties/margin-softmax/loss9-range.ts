import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { dimension, integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { nonzeroRelated } from '../../src/draw/related.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { scores } from '../../src/models/scores.ts';
import { cosineLoss } from '../../src/models/softmax.ts';
import { exp, log1p, type Real } from '../../src/numbers/real.ts';
import { all, atMost, lessThan, moreThan } from '../../src/statement.ts';

/** log(1 + (k − 1) e^{sx}): the loss where each rival misses the margin by x. */
const alike = (k: number, s: Real, x: Real) => log1p(exp(x.times(s)).times(k - 1));

export default inequality({
  title: { en: 'The AM-Softmax loss stays between two positive bounds', zh: 'AM-Softmax 损失介于两个正的界之间' },
  statement: String.raw`\log\bigl(1+(k-1)e^{s(m-2)}\bigr) \le \log\Bigl(1+\sum_{i=2}^k e^{s(\cos_i+m-\cos_1)}\Bigr) \le \log\bigl(1+(k-1)e^{s(m+2)}\bigr)`,
  source: kexue(8656, 'loss9-amsoftmax', 'section 3, eq. (9): its range'),
  constants: { two: 2 },
  forAll: {
    n: dimension,
    k: integers(2, 6),
    z: nonzeroVector('n'),
    c: family('k', nonzeroRelated('z')),
    s: strictlyBetween(0, 64),
    m: between(-1, 2),
  },
  assume: { 's > 0': { holds: ({ s }) => moreThan(s, 0), without: { s: strictlyBetween(-64, 0) } } },
  tight: true,
  conclude: ({ k, z, c, s, m }, { two }) => {
    const loss = cosineLoss(s, m, scores(z, c));
    return all({ least: atMost(alike(k, s, m.minus(two)), loss), greatest: atMost(loss, alike(k, s, m.plus(two))) });
  },
  failsIf: {
    's may be negative': { drop: 's > 0' },
    'the bounds are a little closer': { constants: { two: '1999/1000' } },
    'the bounds are never attained': { flip: 'conclusion' },
    'it can come as near to 0 as wanted': {
      conclude: ({ z, c, s, m }) => lessThan(cosineLoss(s, m, scores(z, c)), '1/1000'),
    },
  },
});
