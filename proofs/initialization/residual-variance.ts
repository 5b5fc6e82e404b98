import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

const [MEAN_X, SQUARE_X] = ['total(X_p[i]*X_x[i])', 'total(X_p[i]*X_x[i]^2)'];
const [MEAN_F, SQUARE_F] = ['total(F_p[j]*F_x[j], j)', 'total(F_p[j]*F_x[j]^2, j)'];
const MEAN = `(${MEAN_X} + ${MEAN_F})`;

export default {
  every: ['k', 'l'],
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'means add up',
        line: `total(total(X_p[i]*F_p[j]*(X_x[i] + F_x[j])), j) = ${MEAN}`,
        proof: { by: 'polynomial', multipliers: { 'X: sum': MEAN_F, 'F: sum': MEAN_X } },
      },
    ],
    proof: {
      by: 'rewrite',
      equations: ['means add up'],
      proof: {
        by: 'polynomial',
        multipliers: {
          'X: sum': `${SQUARE_F} - 2*${MEAN}*${MEAN_F} + ${MEAN}^2*total(F_p[j], j) - ${MEAN_X}^2`,
          'F: sum': `${SQUARE_X} - 2*${MEAN}*${MEAN_X} + ${MEAN}^2 - ${MEAN_F}^2`,
        },
      },
    },
  },
} satisfies SizedCertificate;
