import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { corrected, everyClassHasMass } from '../../src/models/alternating-normalization.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, equalVectors, moreThan } from '../../src/statement.ts';

/** The entries moved on by one place. */
const moved = <T>(x: readonly T[]): T[] => [...x.slice(1), ...x.slice(0, 1)];

export default identity({
  title: {
    en: 'A correction does not depend on the order of the rows, nor on the names of classes, nor on the scale of the prior',
    zh: '单行修正与高置信行的次序无关，随类别重排而重排，且不受先验缩放影响',
  },
  statement: String.raw`F(\pi C, p, \tilde p) = F(C,p,\tilde p) = F(C,p,c\,\tilde p), \quad F(C\sigma, p\sigma, \tilde p\sigma) = F(C,p,\tilde p)\,\sigma`,
  source: kexue(8728, 'one-by-one-independence', 'section 3, last paragraphs, and reference code'),
  forAll: {
    n: integers(1, 2),
    m: integers(2, 3),
    confident: family('n', distribution('m')),
    row: distribution('m'),
    prior: distribution('m'),
    c: integers(1, 99),
  },
  assume: {
    'every class has mass': ({ confident, row }) => everyClassHasMass([...confident, row]),
    'the row meets the prior': ({ row, prior }) => moreThan(dot(row, prior), 0),
    'c > 0': { holds: ({ c }) => moreThan(c, 0), without: { c: integers(0, 99) } },
  },
  conclude: ({ confident, row, prior, c }) => {
    const q = corrected(confident, row, prior);
    const scaled = prior.map((p) => p.times(c));
    return all({
      'in another order': equalVectors(corrected(moved(confident), row, prior), q),
      'another scale': equalVectors(corrected(confident, row, scaled), q),
      'other names': equalVectors(corrected(confident.map(moved), moved(row), moved(prior)), moved(q)),
    });
  },
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'the row may miss the prior': { drop: 'the row meets the prior' },
    'c may be 0': { drop: 'c > 0' },
    'the confident rows are repeated': {
      conclude: ({ confident, row, prior }) =>
        equalVectors(corrected([...confident, ...confident], row, prior), corrected(confident, row, prior)),
    },
    'a corrected row joins the confident ones': {
      conclude: ({ confident, row, prior }) => {
        const q = corrected(confident, row, prior);
        return equalVectors(corrected([...confident, q], row, prior), q);
      },
    },
    'a prior of another shape': {
      conclude: ({ confident, row, prior }) =>
        equalVectors(corrected(confident, row, moved(prior)), corrected(confident, row, prior)),
    },
  },
});
