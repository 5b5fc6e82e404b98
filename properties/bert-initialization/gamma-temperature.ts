import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { applied } from '../../src/models/embedding.ts';
import { scaled } from '../../src/models/euclidean.ts';
import { layerNorm, spread } from '../../src/models/normalization.ts';
import { equalVectors, moreThan } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'The gain of the last layer norm is an inverse temperature: c times γ, c times the logits',
    zh: '末层 LayerNorm 的 γ 就是温度的倒数：γ 乘以 c，logits 随之乘以 c',
  },
  statement: String.raw`\beta=0:\quad E\,\mathrm{LN}_{c\gamma}(x) = c\,E\,\mathrm{LN}_{\gamma}(x)`,
  source: kexue(8747, 'gamma-temperature', 'section 7: the values are enlarged by gamma of the last LN'),
  forAll: {
    d: integers(1, 3),
    V: integers(1, 3),
    E: family('V', vector('d', coarse(reals))),
    x: vector('d', coarse(reals)),
    gamma: vector('d', coarse(reals)),
    beta: nonzeroVector('d', coarse(reals)),
    c: coarse(reals),
  },
  assume: { 'x is not constant': ({ x }) => moreThan(spread(x), 0) },
  conclude: ({ E, x, gamma, c }) =>
    equalVectors(applied(E, layerNorm(x, { gamma: scaled(c, gamma) })), scaled(c, applied(E, layerNorm(x, { gamma })))),
  failsIf: {
    'x may be constant: 0/0': { drop: 'x is not constant' },
    'β is not 0': {
      conclude: ({ E, x, gamma, beta, c }) =>
        equalVectors(
          applied(E, layerNorm(x, { gamma: scaled(c, gamma), beta })),
          scaled(c, applied(E, layerNorm(x, { gamma, beta }))),
        ),
    },
    'c multiplies the input instead': {
      conclude: ({ E, x, gamma, c }) =>
        equalVectors(applied(E, layerNorm(scaled(c, x), { gamma })), scaled(c, applied(E, layerNorm(x, { gamma })))),
    },
  },
});
