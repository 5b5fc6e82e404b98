import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'm',
  proof: {
    by: 'parts',
    parts: {
      'entry 1': {
        by: 'polynomial',
        multipliers: { 'prior: sum': '-p[i]*prior[i]' },
        defined: {
          'total(p[i]*(prior[i]/(p[i]/1))) ≠ 0': { by: 'linear', multipliers: { 'prior: sum': 1 }, plus: 1 },
        },
      },
    },
  },
} satisfies SizedCertificate;
