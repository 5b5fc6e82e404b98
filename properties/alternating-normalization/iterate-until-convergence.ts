import { implication, kexue } from '../../src/claim.ts';
import { distribution, positiveDistribution } from '../../src/draw/distribution.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { everyClassHasMass, type Rows } from '../../src/models/alternating-normalization.ts';
import { type Real, real } from '../../src/numbers/real.ts';
import { sign } from '../../src/numbers/sign.ts';
import { atMost, every } from '../../src/statement.ts';

/** The share of rows that have mass in one class alone. */
const sure = (rows: Rows, i: number): Real =>
  real(rows.filter((row) => row.every((p, j) => j === i || sign(p) === 0)).length).over(rows.length);

/**
 * The iterations move no mass to a class where a row has none. If they come to rows of sum 1 whose mean is the prior, no
 * class has a smaller prior than its share of the rows that know no other class.
 */
export default implication({
  title: {
    en: 'False as stated: with zeros in the rows no iteration may ever be consistent with the prior',
    zh: '此说不成立：预测中含零时，无论迭代多少次都可能无法与先验一致',
  },
  statement: String.raw`\lim_t Y^{(t)} \text{ has row sums } 1 \text{ and mean } \tilde p \ \bigl(\text{so that } \tfrac1N\#\{k: p_{ki}=1\} \le \tilde p_i\bigr)`,
  source: kexue(
    8728,
    'iterate-until-convergence',
    'section 3: iterate until convergence; what convergence to (3) implies',
  ),
  forAll: {
    n: integers(1, 3),
    m: integers(2, 3),
    rows: family('n', distribution('m')),
    prior: positiveDistribution('m'),
  },
  assume: { 'every class has mass': ({ rows }) => everyClassHasMass(rows) },
  conclude: ({ rows, prior }) =>
    every(
      prior.map((p, i) => [p, i] as const),
      ([p, i]) => atMost(sure(rows, i), p),
    )!,
  failsIf: {
    'a class may be without mass': { drop: 'every class has mass' },
    'two rows and two classes': { forAll: { n: integers(2, 2), m: integers(2, 2) } },
    'for a uniform prior': {
      forAll: { n: integers(3, 4) },
      assume: { 'the prior is uniform': ({ m, prior }) => every(prior, (p) => atMost(p, real(1).over(m)))! },
    },
  },
  counterexample: {
    n: 2,
    m: 2,
    rows: [
      [1, 0],
      [0, 1],
    ],
    prior: ['1/3', '2/3'],
  },
});
