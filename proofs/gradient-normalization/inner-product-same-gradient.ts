import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'parts',
    parts: {
      'as D/G changes': {
        by: 'polynomial',
      },
      'by n': {
        by: 'polynomial',
      },
    },
  },
} satisfies SizedCertificate;
