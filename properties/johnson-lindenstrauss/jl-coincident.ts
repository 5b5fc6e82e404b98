import { kexue } from '../../src/claim.ts';
import { distortion, keepsLength } from '../../src/models/embedding.ts';
import { atMost } from '../../src/statement.ts';
import { existence } from '../../src/wording/existence.ts';

export default existence({
  title: {
    en: 'Coincident points are kept, 0 ≤ 0 ≤ 0, although they have no ratio',
    zh: '重合的点虽无比值可言，仍满足定理的不等式：0 ≤ 0 ≤ 0',
  },
  statement: String.raw`\exists A,\ v_i=v_j:\ (1-\varepsilon)\|v_i-v_j\|^2 \le \|Av_i-Av_j\|^2 \le (1+\varepsilon)\|v_i-v_j\|^2`,
  source: kexue(8679, ['jl', 'jl-pair'], 'theorem, eq. (16), and eq. (17), where the quotient 0/0 has no value'),
  witness: { A: [[3], [4]], difference: [0], eps: '1/2' },
  conclude: ({ A, difference, eps }) => keepsLength(A, difference, eps),
  failsIf: {
    'the points are apart': { witness: { difference: [1] } },
    'said of the quotient': { conclude: ({ A, difference, eps }) => atMost(distortion(A, difference), eps) },
  },
});
