import { identity, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { nonnegative } from '../../src/draw/reals.ts';
import { nonzeroVector, vector } from '../../src/draw/vectors.ts';
import { columnMeans, columnSums, normalizedRows, type Rows } from '../../src/models/alternating-normalization.ts';
import { normalized } from '../../src/models/entropy.ts';
import { dot, type Real, sum } from '../../src/numbers/real.ts';
import { equalVectors, every, moreThan } from '../../src/statement.ts';

/** E over x of p(y|x), for the law of x in proportion to some weights. */
const expected = (x: readonly Real[], predictions: Rows) =>
  predictions[0]!.map((_, y) =>
    dot(
      normalized(x),
      predictions.map((p) => p[y]!),
    ),
  );

/** `joint` has a row for every input x and a column for every label y: masses in proportion to p(x, y). */
export default identity({
  title: {
    en: 'Perfect predictions average to the prior in expectation, exactly',
    zh: '完美预测的期望恰为先验分布',
  },
  statement: String.raw`\mathbb E_x\,p(y|x) = \sum_x p(x)\,\frac{p(x,y)}{p(x)} = p(y)`,
  source: kexue(8728, 'prior-mean-consistency', 'section 3, eq. (3), in expectation; on finite joint laws'),
  forAll: { n: integers(1, 4), m: integers(1, 4), joint: family('n', nonzeroVector('m', nonnegative)) },
  assume: {
    'every x may occur': {
      holds: ({ joint }) => every(joint, (row) => moreThan(sum(row), 0))!,
      without: { joint: family('n', vector('m', nonnegative)) },
    },
  },
  conclude: ({ joint }) => equalVectors(expected(joint.map(sum), normalizedRows(joint)), normalized(columnSums(joint))),
  failsIf: {
    'an x without mass has no prediction': { drop: 'every x may occur' },
    'every x counts the same': {
      conclude: ({ joint }) => equalVectors(columnMeans(normalizedRows(joint)), normalized(columnSums(joint))),
    },
    'the labels have shifted: the prior is that of another law': {
      conclude: ({ joint }) => {
        const shifted = joint.map((row) => row.map((p, y) => p.times(y + 1)));
        return equalVectors(expected(joint.map(sum), normalizedRows(joint)), normalized(columnSums(shifted)));
      },
    },
  },
});
