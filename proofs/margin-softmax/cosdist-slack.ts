import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'rewrite',
    equations: ['x', 'y', 'z'],
    proof: {
      by: 'polynomial',
      multipliers: {
        z: '-1',
      },
    },
  },
} satisfies SizedCertificate;
