import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'rewrite',
    equations: ['x', 'y', 'z'],
    proof: {
      by: 'polynomial',
      multipliers: {
        x: '-1/2',
        y: '-1/2',
        z: '-1/2',
      },
    },
  },
} satisfies SizedCertificate;
