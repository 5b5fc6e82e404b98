import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default [
  {
    sizes: {
      net: '2-2',
    },
    proof: {
      by: 'parts',
      parts: {
        right: {
          by: 'signs',
        },
        left: {
          by: 'signs',
        },
      },
    },
  },
] satisfies SizedCertificate[];
