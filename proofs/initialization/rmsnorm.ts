import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'd',
  proof: {
    by: 'parts',
    parts: { norm: { by: 'polynomial' }, L2: { by: 'parts', parts: { 'entry 1': { by: 'polynomial' } } } },
  },
} satisfies SizedCertificate;
