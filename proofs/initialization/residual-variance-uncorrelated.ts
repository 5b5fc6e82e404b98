import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'k',
  proof: {
    by: 'parts',
    parts: {
      'in general': { by: 'polynomial' },
      uncorrelated: {
        by: 'iff',
        forwards: { by: 'linear', multipliers: { left: '1/2' } },
        backwards: { by: 'linear', multipliers: { right: 2 } },
      },
    },
  },
} satisfies SizedCertificate;
