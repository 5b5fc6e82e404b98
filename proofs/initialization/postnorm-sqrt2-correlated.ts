import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

/** The norm of x + F, over √d, as RMS Norm has it and by the correlation. */
const [NORM, BY_CORRELATION] = [
  'sqrt(total(((x[i] + F[i])*sqrt(total(1)))^2)/total(1) + 0)',
  'sqrt(total(x[i]*F[i])*2 + 2)',
];
const GAP = `${NORM} - ${BY_CORRELATION}`;
const TOGETHER = `${NORM} + ${BY_CORRELATION}`;

export default {
  every: 'd',
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'the norm is not 0',
        line: 'total(((x[i] + F[i])*sqrt(total(1)))^2)/total(1) + 0 > 0',
        proof: { by: 'squares', terms: [{ times: ['x + F ≠ 0', 'total(1)'] }] },
      },
      {
        name: 'the correlation is not −1',
        line: 'total(x[i]*F[i])*2 + 2 > 0',
        proof: { by: 'linear', multipliers: { 'x + F ≠ 0': 1, x: -1, F: -1 } },
      },
    ],
    proof: {
      by: 'parts',
      parts: {
        'entry 1': {
          by: 'cases',
          on: GAP,
          proofs: {
            [`${GAP} < 0`]: {
              by: 'absurd',
              proof: {
                by: 'squares',
                terms: [{ times: [`${GAP} < 0`, TOGETHER] }],
                equations: { x: 'total(1)', F: 'total(1)' },
              },
            },
            [`${GAP} = 0`]: { by: 'polynomial', multipliers: { [`${GAP} = 0`]: '-(x[i] + F[i])*sqrt(total(1))' } },
            [`${GAP} > 0`]: {
              by: 'absurd',
              proof: {
                by: 'squares',
                terms: [{ times: [`${GAP} > 0`, TOGETHER] }],
                equations: { x: '-total(1)', F: '-total(1)' },
              },
            },
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
