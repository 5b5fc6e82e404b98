import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['m', 'n'],
  proof: {
    by: 'parts',
    parts: {
      1: {
        by: 'parts',
        parts: {
          'entry 1': {
            by: 'polynomial',
            multipliers: { 'prior: sum': '-total(1, j)^2*prior[i]' },
            defined: {
              'total(1*(prior[i]/(total(1, j)/total(1, j)))) ≠ 0': {
                by: 'linear',
                multipliers: { 'prior: sum': 1 },
                plus: 1,
              },
            },
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
