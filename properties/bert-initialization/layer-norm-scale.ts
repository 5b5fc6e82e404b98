import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive, reals, strictlyBetween } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { applied, type Matrix } from '../../src/models/embedding.ts';
import { plus, scaled } from '../../src/models/euclidean.ts';
import { layerNorm, spread } from '../../src/models/normalization.ts';
import type { Real } from '../../src/numbers/real.ts';
import { equalVectors, moreThan } from '../../src/statement.ts';

const times = (s: Real, W: Matrix) => W.map((row) => scaled(s, row));

export default identity({
  title: {
    en: 'Right before a layer norm the scale of the weights does not matter',
    zh: '权重后紧接 LayerNorm 时，初始化的尺度不起作用',
  },
  statement: String.raw`s>0,\ Wx \text{ not constant},\ \epsilon=0:\quad \mathrm{LN}(sWx) = \mathrm{LN}(Wx)`,
  source: kexue(
    8747,
    'JV-7',
    'derived: 0.02 matters only where Wx is added to something, or is fed to what is not homogeneous',
  ),
  forAll: {
    m: integers(1, 3),
    W: family(3, vector('m', coarse(reals))),
    x: vector('m', coarse(reals)),
    s: coarse(positive),
  },
  assume: {
    's > 0': { holds: ({ s }) => moreThan(s, 0), without: { s: strictlyBetween(-2, 2) } },
    'Wx is not constant': ({ W, x }) => moreThan(spread(applied(W, x)), 0),
  },
  conclude: ({ W, x, s }) => equalVectors(layerNorm(applied(times(s, W), x)), layerNorm(applied(W, x))),
  failsIf: {
    's may be negative or 0': { drop: 's > 0' },
    'Wx may be constant: 0/0': { drop: 'Wx is not constant' },
    'ε is 10⁻¹²': {
      conclude: ({ W, x, s }) =>
        equalVectors(
          layerNorm(applied(times(s, W), x), { epsilon: '1e-12' }),
          layerNorm(applied(W, x), { epsilon: '1e-12' }),
        ),
    },
    'beside a residual': {
      forAll: { m: integers(3, 3) },
      conclude: ({ W, x, s }) =>
        equalVectors(layerNorm(plus(x, applied(times(s, W), x))), layerNorm(plus(x, applied(W, x)))),
    },
  },
});
