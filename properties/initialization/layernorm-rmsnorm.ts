import { implication, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { average, centred, layerNorm, rmsNorm, spread } from '../../src/models/normalization.ts';
import { ZERO } from '../../src/numbers/real.ts';
import { all, equal, equalVectors, iff, moreThan } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'Layer Norm is RMS Norm of what is centred; the two agree just when the mean is 0',
    zh: 'Layer Norm 等于先中心化再做 RMS Norm；两者相同当且仅当均值为 0',
  },
  statement: String.raw`\operatorname{LN}(x)=\operatorname{RMSNorm}(x-\mu\mathbf 1),\qquad \operatorname{LN}(x)=\operatorname{RMSNorm}(x)\iff\mu=0\qquad(\sigma>0)`,
  source: kexue(8620, 'rmsnorm', 'direct normalization, eq. (9): a simple variant'),
  forAll: { d: integers(2, 3), u: vector('d'), b: reals },
  assume: { 'σ > 0': ({ u }) => moreThan(spread(u), 0) },
  conclude: ({ u, b }) => {
    const [x, y] = [u.map((v) => v.plus(b)), centred(u)];
    return all({
      centred: equalVectors(layerNorm(x), rmsNorm(centred(x))),
      'the same just for mean 0': iff(equalVectors(layerNorm(x), rmsNorm(x)), equal(average(x), 0)),
      'the same for mean 0': equalVectors(layerNorm(y), rmsNorm(y)),
    });
  },
  failsIf: {
    'σ may be 0': { drop: 'σ > 0' },
    'they always agree': { conclude: ({ u }) => equalVectors(layerNorm(u), rmsNorm(u)) },
    'centring comes after': { conclude: ({ u }) => equalVectors(layerNorm(u), centred(rmsNorm(u))) },
    'the first entry is set to 0': {
      conclude: ({ u }) => equalVectors(layerNorm(u), rmsNorm(u.map((v, i) => v.minus(i === 0 ? v : ZERO)))),
    },
  },
});
