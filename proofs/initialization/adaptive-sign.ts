import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'k',
  proof: { by: 'parts', parts: { 'entry 1': { by: 'polynomial' } } },
} satisfies SizedCertificate;
