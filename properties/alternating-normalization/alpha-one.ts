import { identity, kexue } from '../../src/claim.ts';
import { distribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { everyClassHasMass, iteration, type Rows } from '../../src/models/alternating-normalization.ts';
import { dot, type Real } from '../../src/numbers/real.ts';
import { equalVectors, every, moreThan } from '../../src/statement.ts';

const powers = (rows: Rows, alpha: Real) => rows.map((row) => row.map((p) => p.power(alpha.toNumber())));

export default identity({
  title: { en: 'With α = 1 the iteration on powers is the iteration', zh: '取 α = 1，式 (7) 即还原为式 (4)' },
  statement: String.raw`\alpha=1:\quad \frac{p_{ki}^\alpha}{\frac1N\sum_l p_{li}^\alpha}\,\tilde p_i = \frac{p_{ki}}{\bar p_i}\,\tilde p_i`,
  source: kexue(8728, 'alpha-one', 'section 6, eq. (7)'),
  constants: { alpha: 1 },
  forAll: { n: integers(1, 3), m: integers(1, 3), rows: family('n', distribution('m')), prior: distribution('m') },
  assume: {
    'every class has mass': ({ rows }) => everyClassHasMass(rows),
    'rows meet the prior': ({ rows, prior }) => every(rows, (row) => moreThan(dot(row, prior), 0))!,
  },
  conclude: ({ rows, prior }, { alpha }) =>
    equalVectors(iteration(powers(rows, alpha), prior).flat(), iteration(rows, prior).flat()),
  failsIf: {
    'α = 2': { constants: { alpha: 2 } },
    'α = 0': { constants: { alpha: 0 } },
    'a class may be without mass': { drop: 'every class has mass' },
    'a row may miss the prior': { drop: 'rows meet the prior' },
  },
});
