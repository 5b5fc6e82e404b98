import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['m', 'n', 'k'],
  proof: { by: 'parts', parts: { normal: { by: 'polynomial' }, uniform: { by: 'polynomial' } } },
} satisfies SizedCertificate;
