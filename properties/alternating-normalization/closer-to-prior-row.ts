import { inequality, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { corrected, everyClassHasMass } from '../../src/models/alternating-normalization.ts';
import { totalVariation } from '../../src/models/f-divergence.ts';
import { dot } from '../../src/numbers/real.ts';
import { atMost, equal, moreThan } from '../../src/statement.ts';

export default inequality({
  title: {
    en: 'False as stated: the corrected row itself may leave the prior; it makes up for the others',
    zh: '此说不成立：被修正的那一行自身可能远离先验分布，它补偿的是其余各行',
  },
  statement: String.raw`\|p'_j-\tilde p\|_{TV} \le \|p_j-\tilde p\|_{TV}`,
  source: kexue(8728, 'closer-to-prior', 'section 1, the aim, read of the corrected row alone'),
  forAll: { confident: distribution(2), row: distribution(2), prior: distribution(2) },
  assume: {
    'every class has mass': ({ confident, row }) => everyClassHasMass([confident, row]),
    'the row meets the prior': ({ row, prior }) => moreThan(dot(row, prior), 0),
  },
  conclude: ({ confident, row, prior }) =>
    atMost(totalVariation(corrected([confident], row, prior), prior), totalVariation(row, prior)),
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'the row may miss the prior': { drop: 'the row meets the prior' },
    'the row is the prior': { assume: { 'the row is the prior': ({ row, prior }) => equal(row[0]!, prior[0]!) } },
    'the confident row is a point mass': {
      assume: { 'it is a point mass': ({ confident }) => equal(confident[0]!, 0) },
    },
  },
  counterexample: { confident: [0, 1], row: ['1/2', '1/2'], prior: ['1/2', '1/2'] },
});
