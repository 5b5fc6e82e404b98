import { implication, kexue } from '../../src/claim.ts';
import { distribution, positiveDistribution } from '../../src/draw/distribution.ts';
import { integers } from '../../src/draw/integer.ts';
import { corrected } from '../../src/models/alternating-normalization.ts';
import { equalVectors, every, moreThan } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'Without confident predictions every positive prediction is corrected to the prior, and says nothing any more',
    zh: '没有高置信预测时，任何正的预测都被修正为先验本身，信息全部丢失',
  },
  statement: String.raw`n=0,\ p>0 \implies p'_i = \frac{p_i}{p_i}\,\tilde p_i = \tilde p_i`,
  source: kexue(8728, 'empty-confident', 'section 3 and reference code, for an empty set of confident predictions'),
  forAll: { m: integers(1, 5), p: positiveDistribution('m'), prior: distribution('m') },
  assume: {
    'p > 0': {
      holds: ({ p }) => every(p, (v) => moreThan(v, 0))!,
      without: { p: distribution('m') },
    },
  },
  conclude: ({ p, prior }) => equalVectors(corrected([], p, prior), prior),
  failsIf: {
    'twice, for a prior that has a zero': {
      conclude: ({ p, prior }) => equalVectors(corrected([], p, prior, 2), prior),
    },
    'p may have a zero: 0/0': { drop: 'p > 0' },
    'beside one confident row': {
      conclude: ({ p, prior }) => equalVectors(corrected([p.toReversed()], p, prior), prior),
    },
    'it stays what it is': { conclude: ({ p, prior }) => equalVectors(corrected([], p, prior), p) },
  },
});
