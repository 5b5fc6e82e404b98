import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'parts',
    parts: {
      raw: {
        by: 'polynomial',
      },
      ICCV: {
        by: 'polynomial',
      },
      'raw, of −D': {
        by: 'polynomial',
      },
      'ICCV, of −D': {
        by: 'polynomial',
      },
    },
  },
} satisfies SizedCertificate;
