import { kexue } from '../../src/claim.ts';
import { softmaxAttention } from '../../src/models/attention.ts';
import { real } from '../../src/numbers/real.ts';
import { constant } from '../../src/wording/constant.ts';

export default constant({
  title: {
    en: 'The weight that one random feature estimates as 1/2 on average',
    zh: '单个随机特征平均估计为 1/2 的那个权重的真值',
  },
  statement: String.raw`q=1,\ k_1=1,\ k_2=-1:\quad a_1 = \frac1{1+e^{-2}} = 0.880797077977882\ldots`,
  source: kexue(8601, 'perf-attention-bias', 'eq. (5) put into eq. (2): the true weight'),
  value: () => softmaxAttention([[real(1)]], [[real(1)], [real(-1)]])[0]![0]!,
  printed: '0.880797077977882',
  failsIf: { 'it is taken for 1/(1 + e^{−1})': { constants: { printed: '0.731058578630005' } } },
});
