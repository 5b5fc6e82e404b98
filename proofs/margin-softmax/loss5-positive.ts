import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'rivals',
  proof: {
    by: 'signs',
  },
} satisfies SizedCertificate;
