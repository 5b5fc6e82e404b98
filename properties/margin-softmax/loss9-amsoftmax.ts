import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between, strictlyBetween } from '../../src/draw/reals.ts';
import { nonzeroVector } from '../../src/draw/vectors.ts';
import { scores } from '../../src/models/scores.ts';
import { cosineLoss, crossEntropy } from '../../src/models/softmax.ts';
import { exp, type Real } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';

/** Equal logarithms are compared as the numbers they are logarithms of. */
const sameLoss = (loss: Real, other: Real) => equal(exp(loss), exp(other), { loss, 'cross-entropy': other });

export default identity({
  title: { en: 'The loss of the cosine margin is that of AM-Softmax', zh: '余弦间隔条件的损失 (9) 就是 AM-Softmax' },
  statement: String.raw`\log\Bigl(1+\sum_{i\ge2} e^{s(\cos_i+m-\cos_1)}\Bigr) = -\log\frac{e^{s(\cos_1-m)}}{e^{s(\cos_1-m)}+\sum_{i\ge2}e^{s\cos_i}},\quad \cos_i=\cos(z,c_i)`,
  source: kexue(8656, 'loss9-amsoftmax', 'section 3, eq. (9)'),
  forAll: {
    n: integers(1, 3),
    k: integers(2, 4),
    z: nonzeroVector('n'),
    c: family('k', nonzeroVector('n')),
    s: strictlyBetween(0, 64),
    m: between(-1, 2),
  },
  conclude: ({ z, c, s, m }) => {
    const [target, ...rivals] = scores(z, c);
    const logits = [target!.minus(m), ...rivals].map((l) => l.times(s));
    return sameLoss(cosineLoss(s, m, [target!, ...rivals]), crossEntropy(logits));
  },
  failsIf: {
    'the margin is added to the target': {
      conclude: ({ z, c, s, m }) => {
        const [target, ...rivals] = scores(z, c);
        const logits = [target!.plus(m), ...rivals].map((l) => l.times(s));
        return sameLoss(cosineLoss(s, m, [target!, ...rivals]), crossEntropy(logits));
      },
    },
    'the margin is outside the scale': {
      conclude: ({ z, c, s, m }) => {
        const [target, ...rivals] = scores(z, c);
        const logits = [target!.times(s).minus(m), ...rivals.map((l) => l.times(s))];
        return sameLoss(cosineLoss(s, m, [target!, ...rivals]), crossEntropy(logits));
      },
    },
    'every logit gets the margin': {
      conclude: ({ z, c, s, m }) => {
        const cosines = scores(z, c);
        const logits = cosines.map((l) => l.minus(m).times(s));
        return sameLoss(cosineLoss(s, m, cosines), crossEntropy(logits));
      },
    },
  },
});
