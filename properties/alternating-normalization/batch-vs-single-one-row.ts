import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { corrected, everyClassHasMass, iteration } from '../../src/models/alternating-normalization.ts';
import { dot } from '../../src/numbers/real.ts';
import { equalVectors, every, moreThan } from '../../src/statement.ts';

export default identity({
  title: {
    en: 'With one uncertain row a batch does what one by one does',
    zh: '只有一个低置信预测时，成批修正与逐个修正一致',
  },
  statement: String.raw`\#\text{low}=1: \quad p'_j \text{ in a batch} = p'_j \text{ one by one}`,
  source: kexue(8728, 'batch-vs-single', 'section 6, item 2: one by one, or in a batch'),
  constants: { rows: 1 },
  forAll: {
    n: integers(1, 3),
    m: integers(2, 3),
    confident: family('n', distribution('m')),
    low: family(2, distribution('m')),
    prior: distribution('m'),
  },
  assume: {
    'every class has mass': ({ confident, low }) => everyClassHasMass([...confident, low[0]!]),
    'rows meet the prior': ({ confident, low, prior }) =>
      every([...confident, ...low], (row) => moreThan(dot(row, prior), 0))!,
  },
  conclude: ({ n, confident, low, prior }, { rows }) => {
    const batch = iteration([...confident, ...low.slice(0, rows.toNumber())], prior);
    return equalVectors(batch[n]!, corrected(confident, low[0]!, prior));
  },
  failsIf: {
    'with two': { constants: { rows: 2 } },
    'a class may be without mass': { drop: 'every class has mass' },
    'a row may miss the prior': { drop: 'rows meet the prior' },
  },
});
