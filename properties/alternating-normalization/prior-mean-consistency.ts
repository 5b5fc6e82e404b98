import { implication, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { columnMeans } from '../../src/models/alternating-normalization.ts';
import { ONE, type Real, ZERO } from '../../src/numbers/real.ts';
import { all, equalVectors, every, moreThan } from '../../src/statement.ts';

const oneHot = (label: number, prior: readonly Real[]) => prior.map((_, i) => (i === label ? ONE : ZERO));

export default implication({
  title: {
    en: 'False as stated: over N samples the mean of perfect predictions need not be the prior',
    zh: '此说不成立：在有限个样本上，完美预测的均值未必等于先验分布',
  },
  statement: String.raw`\frac1N\sum_{k=1}^N p_k = \tilde p \quad\text{for the one-hot predictions } p_k \text{ of any labels with } \tilde p > 0`,
  source: kexue(8728, 'prior-mean-consistency', 'section 3, eq. (3), read as an equation over the samples'),
  forAll: { N: integers(1, 4), labels: family('N', integers(0, 1)), prior: distribution(2) },
  assume: {
    'every label may occur': ({ prior }) => every(prior, (p) => moreThan(p, 0))!,
  },
  conclude: ({ labels, prior }) => equalVectors(columnMeans(labels.map((y) => oneHot(y, prior))), prior),
  failsIf: {
    'for the uniform prior': {
      assume: {
        'every label may occur': ({ prior }) => all({ uniform: equalVectors(prior, [ONE.over(2), ONE.over(2)]) }),
      },
    },
    'labels that may not occur': { drop: 'every label may occur' },
  },
  counterexample: { N: 1, labels: [0], prior: ['1/2', '1/2'] },
});
