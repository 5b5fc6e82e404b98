import { inequality, kexue } from '../../src/claim.ts';
import { finiteLaw } from '../../src/draw/finite-law.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { expectation, type FiniteLaw, independent } from '../../src/models/finite-law.ts';
import { centredLaw } from '../../src/models/random-matrix.ts';
import { crossEntropy } from '../../src/models/softmax.ts';
import { exp, log, type Real } from '../../src/numbers/real.ts';
import { all, atLeast, atMost } from '../../src/statement.ts';

/** E[−log softmax(l)_y] over V independent logits of that law. */
const meanLoss = (V: number, logit: FiniteLaw): Real =>
  expectation(independent(...Array.from({ length: V }, () => logit)), (logits) => crossEntropy(logits));

export default inequality({
  title: {
    en: 'Random logits cost more than equal ones: the mean initial loss is from log V to log V + log E e^l',
    zh: '随机 logits 的初始损失不低于均匀分布：期望介于 log V 与 log V + log E e^l 之间',
  },
  statement: String.raw`l_1,\dots,l_V \text{ iid},\ E l=0:\quad \log V \le E\Bigl[\log\sum_j e^{l_j}-l_y\Bigr] \le \log V+\log E\,e^{l}`,
  source: kexue(8747, 'logits-near-zero', 'section 7: a distribution that is too uniform; what it costs'),
  constants: { one: 1 },
  forAll: { V: integers(1, 2), X: finiteLaw(2, between(-4, 4)) },
  tight: true,
  conclude: ({ V, X }, { one }) => {
    const logit = centredLaw(X);
    const loss = meanLoss(V, logit);
    const mgf = expectation(logit, (l) => exp(l));
    return all({
      'at least that of equal logits': atLeast(loss.times(one), log(V)),
      'at most by Jensen': atMost(loss, log(V).plus(log(mgf).times(one))),
    });
  },
  failsIf: {
    'a thousandth of it less': { constants: { one: '999/1000' } },
    'it is less than that of equal logits': { conclude: ({ V, X }) => atMost(meanLoss(V, centredLaw(X)), log(V)) },
    'half of log E e^l is enough': {
      conclude: ({ V, X }) => {
        const logit = centredLaw(X);
        return atMost(meanLoss(V, logit), log(V).plus(log(expectation(logit, (l) => exp(l))).over(2)));
      },
    },
  },
});
