import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['m', 'n'],
  proof: {
    by: 'parts',
    parts: {
      'entry 1': {
        by: 'polynomial',
        multipliers: { 'rows sum to 1: 1': '-total(1, j)^2*rows[j,i]*total(rows[j,i], j)' },
        defined: {
          'total(rows[j,i]*(total(rows[j,i], j)/n/(total(rows[j,i], j)/total(1, j)))) ≠ 0': {
            by: 'linear',
            multipliers: { 'rows sum to 1: 1': 1 },
            plus: 1,
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
