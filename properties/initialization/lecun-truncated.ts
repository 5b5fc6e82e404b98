import { truncatedNormal } from '../../src/chance/samplers.ts';
import { kexue } from '../../src/claim.ts';
import { integers } from '../../src/draw/integer.ts';
import { only } from '../../src/draw/only.ts';
import { he, lecun } from '../../src/models/dense.ts';
import { ONE, real, sqrt } from '../../src/numbers/real.ts';
import { equal } from '../../src/statement.ts';
import { expectation } from '../../src/wording/chance.ts';

/** |w| ≤ 2/√(γm), so that m w² ≤ 4/γ = 5.17. */
export default expectation({
  title: {
    en: 'What is drawn truncated by a LeCun initializer has variance 1/m: the truncation is made up for',
    zh: '截断形式的 LeCun 初始化所采样本的方差为 1/m：截断损失已得到补偿',
  },
  statement: String.raw`w\sim N\bigl(0,\tfrac1{\gamma m}\bigr)\text{ within two standard deviations} \implies E[mw^2]=1`,
  source: kexue(8620, ['inv-sqrt-gamma', 'lecun'], 'after eqs. (1) and (4): both together; sampled'),
  forAll: { m: integers(1, 768) },
  bounded: [0, '26/5'],
  detects: { quick: 1.25, normal: 1.1, deep: 1.05 },
  sample: ({ m }) => lecun({ fanIn: m }, 'truncated normal'),
  variable: (w, { m }) => real.double(w).squared().times(m),
  conclude: ({ E }) => equal(E, 1),
  failsIf: {
    'truncation is forgotten': { sample: ({ m }) => truncatedNormal(0, sqrt(ONE.over(m))) },
    'the fan-out, half as large, in place of the fan-in': {
      forAll: { m: only(64) },
      sample: () => lecun({ fanIn: 128 }, 'truncated normal'),
    },
    'the variance is doubled': {
      variable: (w, { m }) => real.double(w).squared().times(m).over(2),
      sample: ({ m }) => he({ fanIn: 2 * m }, 'truncated normal'),
    },
  },
});
