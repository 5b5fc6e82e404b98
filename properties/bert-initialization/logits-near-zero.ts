import { identity, kexue } from '../../src/claim.ts';
import { coarse } from '../../src/draw/coarse.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { reals } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import type { Vector } from '../../src/models/euclidean.ts';
import { expectation, type FiniteLaw, independent, variance } from '../../src/models/finite-law.ts';
import { layerNorm, spread } from '../../src/models/normalization.ts';
import { centredLaw } from '../../src/models/random-matrix.ts';
import { dot } from '../../src/numbers/real.ts';
import { equal, moreThan } from '../../src/statement.ts';

/** E⟨w, h⟩² for a row w of d independent entries. */
const logitVariance = (X: FiniteLaw, h: Vector) =>
  expectation(independent(...h.map(() => X)), (w) => dot(w, h).squared());

export default identity({
  title: {
    en: 'At initialisation a logit has variance d·v exactly: 0.2377 for BERT base, small but not tiny',
    zh: '初始化时每个 logit 的方差恰为 d·v：BERT base 为 0.2377，偏小但并非接近零',
  },
  statement: String.raw`h=\mathrm{LN}(x)\in\mathbb R^d,\ \gamma=1,\ \beta=0,\ w_i \text{ iid},\ E w_i=0,\ E w_i^2=v:\quad E\langle w,h\rangle^2=d\,v`,
  source: kexue(
    8747,
    'logits-near-zero',
    'section 7: each logit is close to 0; rows of the embedding independent of h',
  ),
  forAll: { d: integers(2, 3), x: vector('d', coarse(reals)), X: finiteLaw(2, coarse(reals)) },
  assume: { 'x is not constant': ({ x }) => moreThan(spread(x), 0) },
  conclude: ({ d, x, X }) => equal(logitVariance(centredLaw(X), layerNorm(x)), variance(X).times(d)),
  failsIf: {
    'x may be constant: 0/0': { drop: 'x is not constant' },
    'it is v, whatever d': {
      conclude: ({ x, X }) => equal(logitVariance(centredLaw(X), layerNorm(x)), variance(X)),
    },
    'with a shift β': {
      conclude: ({ d, x, X }) => equal(logitVariance(centredLaw(X), layerNorm(x, { beta: x })), variance(X).times(d)),
    },
    'the variance is halved once too often': {
      conclude: ({ d, x, X }) => equal(logitVariance(centredLaw(X), layerNorm(x)), variance(X).times(d).over(2)),
    },
    'the embedding has a mean': {
      conclude: ({ d, x, X }) => equal(logitVariance(X, x), variance(X).times(d)),
    },
  },
});
