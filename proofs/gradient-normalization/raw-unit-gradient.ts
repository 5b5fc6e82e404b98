import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'parts',
    parts: {
      'affine with the gradient n': {
        by: 'polynomial',
      },
      '|n|': {
        by: 'polynomial',
      },
    },
  },
} satisfies SizedCertificate;
