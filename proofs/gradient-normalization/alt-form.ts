import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'parts',
    parts: {
      'affine with this gradient': {
        by: 'polynomial',
      },
      'its norm, squared': {
        by: 'polynomial',
      },
      'below 1': {
        by: 'signs',
      },
    },
  },
} satisfies SizedCertificate;
