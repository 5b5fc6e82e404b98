import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { strictlyBetween } from '../../src/draw/reals.ts';
import { related } from '../../src/draw/related.ts';
import { unitVector, vector } from '../../src/draw/vectors.ts';
import { applied, keepsLength, worstDistortion } from '../../src/models/embedding.ts';
import { minus, norm, plus, squaredNorm } from '../../src/models/euclidean.ts';
import { dot } from '../../src/numbers/real.ts';
import { all, atMost } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'False as stated: with |v_j| in place of its square the inner products need not be kept',
    zh: '此说不成立：式中 ‖v_j‖ 漏写平方，内积未必如此保持',
  },
  statement: String.raw`(1\pm\varepsilon) \text{ for } \|A(v_i-v_j)\|^2,\ \|A(v_i+v_j)\|^2 \implies 4\langle v_i,v_j\rangle - 2\varepsilon(\|v_i\|^2+\|v_j\|) \le 4\langle Av_i,Av_j\rangle \le 4\langle v_i,v_j\rangle + 2\varepsilon(\|v_i\|^2+\|v_j\|)`,
  source: kexue(8679, 'ip-algebra', 'inner-product version, eq. (22) ⟹ eq. (23), as displayed'),
  forAll: {
    m: integers(1, 3),
    n: integers(1, 3),
    A: family('n', vector('m')),
    x: vector('m'),
    y: related('x'),
    eps: near(strictlyBetween(0, 1), ({ A, x, y }) => worstDistortion(A, plus(x, y), minus(x, y))),
  },
  assume: {
    '(22)': ({ A, x, y, eps }) =>
      all({ difference: keepsLength(A, minus(x, y), eps), sum: keepsLength(A, plus(x, y), eps) }),
  },
  conclude: ({ A, x, y, eps }) => {
    const [before, after] = [dot(x, y).times(4), dot(applied(A, x), applied(A, y)).times(4)];
    return atMost(after.minus(before).abs(), squaredNorm(x).plus(norm(y)).times(eps).times(2));
  },
  failsIf: {
    'whatever A does to lengths': { drop: '(22)' },
    'v_i is a unit vector': { forAll: { x: unitVector('m') } },
    'on a line': { forAll: { m: integers(1, 1), n: integers(1, 1) } },
  },
  counterexample: { m: 1, n: 1, A: [['1/2']], x: [2], y: [2], eps: '3/4' },
});
