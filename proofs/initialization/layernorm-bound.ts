import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

const CENTRED = 'x[i] - total(x[i])/total(1)';
const SIZE = `abs((${CENTRED})/sqrt(total((${CENTRED})^2)/total(1) + 0))`;
/** d times what is centred. */
const SCALED = 'x[i]*total(1) - total(x[i])';

export default {
  every: 'd',
  proof: {
    by: 'chain',
    lines: [
      { name: 'd > 1', line: '-1 + total(1) > 0', proof: { by: 'linear', multipliers: { d: 1 }, plus: 1 } },
      {
        name: 'by the others',
        lemma: 'a square is no more than the sum of squares',
        with: { f: `(-1 + total(1))*(${SCALED})`, y: SCALED },
      },
      {
        name: 'the others',
        line: `(${SCALED})^2 <= (-1 + total(1))*(total(1)*total(x[i]^2) - total(x[i])^2)`,
        proof: { by: 'squares', terms: [{ times: ['by the others'] }], factors: ['total(1)', 'd > 1'] },
      },
    ],
    proof: {
      by: 'parts',
      parts: {
        '1': {
          by: 'squares',
          terms: [{ times: ['the others', 'total(1)'] }],
          factors: [`sqrt(-1 + total(1)) + ${SIZE}`, 'σ > 0'],
        },
      },
    },
  },
} satisfies SizedCertificate;
