import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { crossEntropy, distanceLoss } from '../../src/models/softmax.ts';
import { exp, type Real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** Equal logarithms are compared as the numbers they are logarithms of. */
const sameLoss = (loss: Real, other: Real) => equal(exp(loss), exp(other), { loss, 'cross-entropy': other });

export default identity({
  title: {
    en: 'The loss of the margin condition is the cross-entropy of a softmax with margin',
    zh: '损失 (5) 就是带间隔的 Softmax 交叉熵',
  },
  statement: String.raw`\log\Bigl(1+\sum_{i\ge2} e^{s(d_1+m-d_i)}\Bigr) = -\log\frac{e^{-s(d_1+m)}}{e^{-s(d_1+m)}+\sum_{i\ge2}e^{-s d_i}}`,
  source: kexue(8656, 'loss5-form', 'section 2, eq. (5)'),
  forAll: {
    rivals: integers(1, 6),
    s: strictlyBetween(0, 30),
    m: between(-2, 8),
    d1: between(0, 10),
    d: family('rivals', between(0, 10)),
  },
  conclude: ({ s, m, d1, d }) => {
    const logits = [d1.plus(m), ...d].map((di) => di.times(s).negated());
    return sameLoss(distanceLoss(s, m, d1, d), crossEntropy(logits));
  },
  failsIf: {
    'the margin is given to the rivals, too': {
      conclude: ({ s, m, d1, d }) => {
        const logits = [d1, ...d].map((di) => di.plus(m).times(s).negated());
        return sameLoss(distanceLoss(s, m, d1, d), crossEntropy(logits));
      },
    },
    'the margin has the wrong sign': {
      conclude: ({ s, m, d1, d }) => {
        const logits = [d1.minus(m), ...d].map((di) => di.times(s).negated());
        return sameLoss(distanceLoss(s, m, d1, d), crossEntropy(logits));
      },
    },
    's is a temperature': {
      conclude: ({ s, m, d1, d }) => {
        const logits = [d1.plus(m), ...d].map((di) => di.over(s).negated());
        return sameLoss(distanceLoss(s, m, d1, d), crossEntropy(logits));
      },
    },
  },
});
