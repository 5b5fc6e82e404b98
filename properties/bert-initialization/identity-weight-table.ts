import { kexue } from '../../src/claim.ts';
import { truncatedVariance } from '../../src/models/truncated-normal.ts';
import { ONE, type Real, sqrt } from '../../src/numbers/real.ts';
import { all, every, lessThan } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

type Row = { readonly l: Real; readonly weights: readonly Real[]; readonly units: readonly Real[] };

/** (1 + v)^{−l/2}. */
const weight = (v: Real, l: Real) => sqrt(ONE.over(v.plus(1).power(l.toNumber())));

/** The columns: σ² = 1, 768·0.0004γ, and 768·0.0004, as if nothing were truncated. */
const columns = (s: Real) => [ONE, truncatedVariance(s).times(768), s.squared().times(768)];

const near = (x: Real, printed: Real, unit: Real) =>
  all({ 'not below': lessThan(printed.minus(unit), x), 'not above': lessThan(x, printed.plus(unit)) });

const asPrinted = ({ l, weights, units }: Row, s: Real) =>
  every(
    columns(s).map((v, i) => near(weight(v, l), weights[i]!, units[i]!)),
    (entry) => entry,
  )!;

export default existence({
  title: {
    en: 'The weight of the direct path after 1, 12, 24 and 48 layers, for the usual initialisation and that of BERT',
    zh: '直通路径在 1、12、24、48 层之后的权重表：常规初始化与 BERT 初始化',
  },
  statement: String.raw`(1+\sigma^2)^{-l/2},\quad \sigma^2 \in \{1,\ 768\cdot0.0004\,\gamma,\ 768\cdot0.0004\}`,
  source: kexue(8747, ['identity-weight', 'JV-9'], 'section 6: the weight of the direct path in numbers'),
  constants: { s: '0.02' },
  witness: {
    rows: [
      { l: 1, weights: ['0.7071068', '0.8988629', '0.8746393'], units: ['1e-7', '1e-7', '1e-7'] },
      { l: 12, weights: ['0.015625', '0.2781773', '0.2004231'], units: ['1e-6', '1e-7', '1e-7'] },
      { l: 24, weights: ['2.4414e-4', '0.07738261', '0.04016942'], units: ['1e-8', '1e-8', '1e-8'] },
      { l: 48, weights: ['5.96e-8', '0.00598807', '0.00161358'], units: ['1e-10', '1e-8', '1e-8'] },
    ],
  },
  conclude: ({ rows }, { s }) => every(rows, (row) => asPrinted(row, s))!,
  failsIf: {
    'the standard deviation is a thousandth larger': { constants: { s: '0.02002' } },
    'the truncation is undone': { constants: { s: '0.0227369' } },
    'one layer more': {
      witness: { rows: [{ l: 13, weights: ['0.015625', '0.2781773', '0.2004231'], units: ['1e-6', '1e-7', '1e-7'] }] },
    },
  },
});
