import { implication, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { near } from '../../src/draw/near.ts';
import { positive } from '../../src/draw/reals.ts';
import { related } from '../../src/draw/related.ts';
import { vector } from '../../src/draw/vectors.ts';
import { applied, keepsLength, worstDistortion } from '../../src/models/embedding.ts';
import { minus, plus, squaredNorm } from '../../src/models/euclidean.ts';
import { dot } from '../../src/numbers/real.ts';
import { atMost } from '../../src/statement.ts';

export default implication({
  title: {
    en: 'Where sums and differences keep their lengths, inner products are kept up to ε(|v_i|² + |v_j|²)/2',
    zh: '和与差的模长得以保持时，内积的误差不超过 ε(‖v_i‖² + ‖v_j‖²)/2',
  },
  statement: String.raw`(1\pm\varepsilon) \text{ for } \|A(v_i-v_j)\|^2,\ \|A(v_i+v_j)\|^2 \implies \bigl|4\langle Av_i,Av_j\rangle - 4\langle v_i,v_j\rangle\bigr| \le 2\varepsilon(\|v_i\|^2+\|v_j\|^2)`,
  source: kexue(8679, 'ip-algebra', 'inner-product version, eq. (22) ⟹ eq. (23), with both norms squared'),
  constants: { two: 2 },
  forAll: {
    m: integers(1, 3),
    n: integers(1, 3),
    A: family('n', vector('m')),
    x: vector('m'),
    y: related('x'),
    eps: near(positive, ({ A, x, y }) => worstDistortion(A, plus(x, y), minus(x, y))),
  },
  assume: {
    'differences are kept': ({ A, x, y, eps }) => keepsLength(A, minus(x, y), eps),
    'sums are kept': ({ A, x, y, eps }) => keepsLength(A, plus(x, y), eps),
  },
  tight: true,
  conclude: ({ A, x, y, eps }, { two }) => {
    const [before, after] = [dot(x, y).times(4), dot(applied(A, x), applied(A, y)).times(4)];
    return atMost(after.minus(before).abs(), squaredNorm(x).plus(squaredNorm(y)).times(eps).times(two));
  },
  failsIf: {
    'sums alone are kept': { drop: 'differences are kept' },
    'differences alone are kept': { drop: 'sums are kept' },
    'a thousandth less': { constants: { two: '1999/1000' } },
  },
});
