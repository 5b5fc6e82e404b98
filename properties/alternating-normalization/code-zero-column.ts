import { implication, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { everyClassHasMass } from '../../src/models/alternating-normalization.ts';
import { codedCorrection } from '../../src/models/reference-code.ts';
import { dot, type Real } from '../../src/numbers/real.ts';
import { all, any, atMost, equal, every, iff, implies, moreThan } from '../../src/statement.ts';

const doubles = (x: readonly Real[]) => x.map((v) => v.toNumber());
const count = (x: readonly number[], of: (v: number) => boolean) => x.filter(of).length;

export default implication({
  title: {
    en: 'In the code a class without mass in all rows makes the whole corrected row NaN; a class of prior 0 gets 0',
    zh: '代码中，若某类别在所有行中概率为零，则修正行全为 NaN；先验为零的类别概率变为 0',
  },
  statement: String.raw`\exists i\ \forall k:\ p_{ki}=0 \iff p'_j=(\mathrm{NaN},\dots,\mathrm{NaN}); \qquad \text{otherwise } \tilde p_i=0 \implies p'_{ji}=0`,
  source: kexue(8728, 'code-zero-column', 'reference code; in doubles'),
  forAll: {
    n: integers(1, 3),
    m: integers(2, 4),
    confident: family('n', distribution('m')),
    row: distribution('m'),
    prior: distribution('m'),
  },
  assume: { 'the row meets the prior': ({ row, prior }) => moreThan(dot(row, prior), 0) },
  conclude: ({ m, confident, row, prior }) => {
    const coded = codedCorrection(confident.map(doubles), doubles(row), doubles(prior));
    const nans = count(coded, Number.isNaN);
    const seen = everyClassHasMass([...confident, row]);
    return all({
      'no entry, or every one': any({ none: equal(nans, 0), every: equal(nans, m) }),
      'none if every class has mass': iff(equal(nans, 0), seen),
      'a prior of 0 makes 0': implies(
        seen,
        every(
          prior.map((p, i) => [p, coded[i]!] as const),
          ([p, q]) => implies(equal(p, 0), equal(q === 0 ? 0 : 1, 0)),
        )!,
      ),
    });
  },
  failsIf: {
    'the row may miss the prior': { drop: 'the row meets the prior' },
    'the entry of that class alone is NaN': {
      conclude: ({ confident, row, prior }) => {
        const coded = codedCorrection(confident.map(doubles), doubles(row), doubles(prior));
        return atMost(count(coded, Number.isNaN), 1);
      },
    },
    'a class that the confident rows alone leave out': {
      conclude: ({ confident, row, prior }) => {
        const coded = codedCorrection(confident.map(doubles), doubles(row), doubles(prior));
        return iff(equal(count(coded, Number.isNaN), 0), everyClassHasMass(confident));
      },
    },
  },
});
