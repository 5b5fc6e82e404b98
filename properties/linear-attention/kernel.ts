import { inequality, kexue } from '../../src/claim.ts';
import { family } from '../../src/draw/family.ts';
import { integers } from '../../src/draw/integer.ts';
import { between } from '../../src/draw/reals.ts';
import { vector } from '../../src/draw/vectors.ts';
import { kernelForm } from '../../src/models/kernel-form.ts';
import { exp } from '../../src/numbers/real.ts';
import { atLeast } from '../../src/statement.ts';

const entry = between(-2, 2);

export default inequality({
  title: {
    en: 'e^{q·k} is a kernel: its Gram matrices are positive semidefinite',
    zh: 'e^{q·k} 是核函数：Gram 矩阵半正定',
  },
  statement: String.raw`\sum_{i,j} c_i c_j\, e^{x_i\cdot x_j} \ge 0`,
  source: kexue(8601, 'kernel', 'introduction, after eq. (3)'),
  constants: { sign: 1, shift: 0 },
  forAll: {
    d: integers(1, 3),
    N: integers(1, 3),
    points: family('N', vector('d', entry)),
    c: vector('N', entry),
  },
  conclude: ({ points, c }, { sign, shift }) =>
    atLeast(
      kernelForm((x) => exp(x.times(sign)).minus(shift), points, c),
      0,
    ),
  failsIf: {
    'e^{−q·k}': { constants: { sign: -1 } },
    'a thousandth more than 1 less': { constants: { shift: '1001/1000' } },
    'q·k + e^{−q·k}': {
      conclude: ({ points, c }) =>
        atLeast(
          kernelForm((x) => exp(x.negated()).plus(x), points, c),
          0,
        ),
    },
  },
  superfluous: {
    'the constant term 1 may be taken away': {
      constants: { shift: 1 },
      reason: 'e^x − 1 has nonnegative coefficients as well',
    },
  },
});
