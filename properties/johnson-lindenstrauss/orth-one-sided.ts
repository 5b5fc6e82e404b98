import { logUpperTail } from '../../src/chance/chi-square.ts';
import { logInnerProductTail } from '../../src/chance/inner-product.ts';
import { inequality, kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { log, log1p, type Real, real, sqrt } from '../../src/numbers/real.ts';
import { all, atMost } from '../../src/statement.ts';

/** J(ε) = tε + ½ log(1 − t²) at t = (√(1+4ε²) − 1)/(2ε): what Chernoff gives for E e^{s⟨u,v⟩} = (1 − s²/n²)^{−n/2}. */
const rate = (eps: Real) => {
  const t = sqrt(eps.squared().times(4).plus(1)).minus(1).over(eps.times(2));
  return t.times(eps).plus(log1p(t.squared().negated()).over(2));
};

export default inequality({
  title: {
    en: 'An inner product is rarely large to one side; the exact rate',
    zh: '内积的单侧尾概率及其精确速率',
  },
  statement: String.raw`0<\varepsilon<1:\quad P(\langle u,v\rangle\ge\varepsilon) = P(-\langle u,v\rangle\ge\varepsilon) \le e^{-nJ(\varepsilon)} \le 2e^{-n\varepsilon^2/8}`,
  source: kexue(
    8679,
    'orth-one-sided',
    'proof of the orthogonality lemma, eq. (15) and the sentence after it; in logarithms',
  ),
  constants: { share: 1, two: 2 },
  forAll: { n: integers(1, 128), eps: strictlyBetween(0, 1) },
  conclude: ({ n, eps }, { share, two }) => {
    const chernoff = rate(eps).times(share).times(-n);
    return all({
      Chernoff: atMost(logInnerProductTail(n, eps).minus(log(2)), chernoff),
      'in squares': atMost(chernoff, log(two).minus(eps.squared().times(n).over(8))),
    });
  },
  failsIf: {
    'v is u': {
      conclude: ({ n, eps }, { two }) => atMost(logUpperTail(n, eps), log(two).minus(eps.squared().times(n).over(8))),
    },
    'a thousandth faster than Chernoff': {
      constants: { share: '1001/1000' },
      forAll: { n: only(18_000), eps: only(real('0.9999')) },
    },
    'less than 1 in front': { constants: { two: '999/1000' } },
  },
  superfluous: {
    'the factor 2 may be left out': { constants: { two: 1 }, reason: 'J(ε) ≥ 0.37ε² for ε < 1' },
  },
});
