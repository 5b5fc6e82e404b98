import { identity, kexue } from '../../src/claim.ts';
import { dimension } from '../../src/draw/integer.ts';
import { positive, strictlyBetween } from '../../src/draw/reals.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { cosine, scaled } from '../../src/models/euclidean.ts';
import { dot } from '../../src/numbers/real.ts';
import { equal, moreThan } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The scores of AM-Softmax, and with them its loss, see directions, not lengths',
    zh: 'AM-Softmax 的各个余弦值（从而其损失）只与方向有关，与模长无关',
  },
  statement: String.raw`\lambda,\mu > 0:\quad \cos(\lambda z,\mu c) = \cos(z,c),\ \text{so that (9) is the same for } \lambda z;\ \mu_1c_1,\dots,\mu_kc_k`,
  source: kexue(8656, 'loss9-amsoftmax', 'section 3, eq. (9): invariance under positive factors'),
  forAll: { n: dimension, z: nonzeroVector('n'), c: nonzeroVector('n'), lambda: positive, mu: positive },
  assume: {
    'λ > 0': { holds: ({ lambda }) => moreThan(lambda, 0), without: { lambda: strictlyBetween(-4, 0) } },
    'μ > 0': { holds: ({ mu }) => moreThan(mu, 0), without: { mu: strictlyBetween(-4, 0) } },
  },
  conclude: ({ z, c, lambda, mu }) => equal(cosine(scaled(lambda, z), scaled(mu, c)), cosine(z, c)),
  failsIf: {
    'λ may be negative': { drop: 'λ > 0' },
    'μ may be negative': { drop: 'μ > 0' },
    'the inner product does as well': {
      conclude: ({ z, c, lambda, mu }) => equal(dot(scaled(lambda, z), scaled(mu, c)), dot(z, c)),
    },
  },
});
