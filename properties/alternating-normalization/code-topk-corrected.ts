import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { codedEntropy, codedUncertainty, largest, normalized, partialEntropy } from '../../src/models/entropy.ts';
import { log, type Real, real, sum } from '../../src/numbers/real.ts';
import { atLeast, equal, moreThan } from '../../src/statement.ts';

/** H of the k largest, by s H = s log s − Σ pᵢ log pᵢ for their sum s. */
const topEntropy = (p: readonly Real[], k: number) => {
  const s = sum(largest(p, k));
  return log(s).plus(partialEntropy(p, k).over(s));
};

/** The k last of the entries sorted as text, as by `.sort()`. */
const lastAsText = (p: readonly Real[], k: number) => {
  const text = (x: Real) => String(x.toNumber());
  return p.toSorted((a, b) => (text(a) < text(b) ? -1 : 1)).slice(-k);
};

const prediction = (counts: readonly number[]) => normalized(counts.map((n) => real(n)));

export default identity({
  title: {
    en: 'The reference code computes the top-k uncertainty, if the k largest probabilities are positive',
    zh: '若前 k 大概率均为正，参考代码确实计算 top-k 不确定性',
  },
  statement: String.raw`p_{(k)}>0,\ k\le m:\quad -\frac1{\log k}\sum_{i\le k}\hat p_{(i)}\log\hat p_{(i)} = \frac1{\log k}\Bigl(\log s-\frac1s\sum_{i\le k}p_{(i)}\log p_{(i)}\Bigr),\quad s=\sum_{i\le k}p_{(i)}`,
  source: kexue(8728, 'code-topk', 'reference code, the uncertainty of each prediction'),
  constants: { one: 1 },
  forAll: { m: integers(3, 5), k: integers(2, 3), counts: family('m', integers(0, 9)) },
  assume: {
    'k ≥ 2': { holds: ({ k }) => atLeast(k, 2), without: { k: integers(1, 3) } },
    'the k largest are positive': ({ k, counts }) =>
      moreThan(
        largest(
          counts.map((n) => real(n)),
          k,
        ).at(-1)!,
        0,
      ),
  },
  conclude: ({ k, counts }, { one }) => {
    const p = prediction(counts);
    return equal(codedUncertainty(p, k), topEntropy(p, k).over(log(k)).times(one));
  },
  failsIf: {
    'a zero may be among them': { drop: 'the k largest are positive' },
    'k may be 1': { drop: 'k ≥ 2' },
    'a thousandth more': { constants: { one: '1001/1000' } },
    'divided by log m': {
      conclude: ({ m, k, counts }) => {
        const p = prediction(counts);
        return equal(codedUncertainty(p, k), topEntropy(p, k).over(log(m)));
      },
    },
    'sorted as text, where a small number is written 1e-7': {
      forAll: { counts: family('m', integers(0, 10 ** 8)) },
      conclude: ({ k, counts }) => {
        const p = prediction(counts);
        return equal(codedEntropy(normalized(lastAsText(p, k))), topEntropy(p, k));
      },
    },
  },
});
