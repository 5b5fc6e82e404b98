import { inequality, kexue } from '../../src/claim.ts';
import { distribution, positiveDistribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { positive } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { argmax, everyClassHasMass, iteration, weights } from '../../src/models/alternating-normalization.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, atLeast, atMost, equal, every, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'An iteration weighs the classes by prior over mean: no row loses mass in the class of the largest weight',
    zh: '一次迭代即按“先验/均值”对各类加权：权重最大的类在任一行中都不会减少',
  },
  statement: String.raw`w_i=\tilde p_i/\bar p_i:\quad \frac{p'_{ki}}{p'_{kl}}=\frac{p_{ki}\,w_i}{p_{kl}\,w_l},\quad \min w\le1\le\max w=w_*,\quad p'_{k*}\ge p_{k*}`,
  source: kexue(8728, 'weight-form', 'section 3, eqs. (4) and (5) in one'),
  constants: { one: 1 },
  forAll: { n: integers(1, 2), m: integers(2, 3), rows: family('n', distribution('m')), prior: distribution('m') },
  assume: {
    'every class has mass': ({ rows }) => everyClassHasMass(rows),
    'rows meet the prior': ({ rows, prior }) => every(rows, (row) => moreThan(dot(row, prior), 0))!,
  },
  tight: true,
  conclude: ({ rows, prior }, { one }) => {
    const [w, next] = [weights(rows, prior), iteration(rows, prior)];
    const most = argmax(w);
    const least = argmax(w.map((v) => v.negated()));
    return all({
      'ratios to the first class': every(
        next.flatMap((q, k) => q.map((qi, i) => ({ p: rows[k]!, q, qi, i }))),
        ({ p, q, qi, i }) => equal(qi.times(p[0]!).times(w[0]!), q[0]!.times(p[i]!).times(w[i]!)),
      )!,
      'least weight': atMost(w[least]!, one),
      'largest weight': atLeast(w[most]!, one),
      'no loss there': every(
        next.map((q, k) => [q, rows[k]!] as const),
        ([q, p]) => all({ most: atLeast(q[most]!, p[most]!), least: atMost(q[least]!, p[least]!) }),
      )!,
    });
  },
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'a row may miss the prior': { drop: 'rows meet the prior' },
    'the least weight is below 999/1000': { constants: { one: '999/1000' } },
    'the prior need not sum to 1': { forAll: { prior: vector('m', positive) } },
    'no row loses mass in any class': {
      conclude: ({ rows, prior }) => atLeast(iteration(rows, prior)[0]![0]!, rows[0]![0]!),
    },
    'the weights are the prior itself': {
      forAll: { rows: family('n', positiveDistribution('m')) },
      conclude: ({ rows, prior }) => {
        const [p, q] = [rows[0]!, iteration(rows, prior)[0]!];
        return equal(q[1]!.times(p[0]!).times(prior[0]!), q[0]!.times(p[1]!).times(prior[1]!));
      },
    },
  },
});
