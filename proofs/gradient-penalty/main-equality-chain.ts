import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default [
  {
    sizes: {
      net: '1-1',
    },
    proof: {
      by: 'polynomial',
    },
  },
  {
    sizes: {
      net: '1-1-1',
    },
    proof: {
      by: 'polynomial',
    },
  },
  {
    sizes: {
      net: '1-1-1-1',
    },
    proof: {
      by: 'polynomial',
    },
  },
] satisfies SizedCertificate[];
