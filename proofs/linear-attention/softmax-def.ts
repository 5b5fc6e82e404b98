import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['d', 'L', 'n'],
  proof: {
    by: 'parts',
    parts: {
      'row 1': {
        by: 'parts',
        parts: {
          positive: { by: 'parts', parts: { 1: { by: 'signs' } } },
          'sums to 1': { by: 'polynomial' },
        },
      },
    },
  },
} satisfies SizedCertificate;
