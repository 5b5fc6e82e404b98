import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['D', 'L'],
  proof: {
    by: 'parts',
    parts: {
      positive: { by: 'parts', parts: { 1: { by: 'signs' } } },
      'sums to 1': { by: 'polynomial' },
    },
  },
} satisfies SizedCertificate;
