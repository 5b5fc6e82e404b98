import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['m', 'n'],
  proof: {
    by: 'parts',
    parts: {
      normal: { by: 'polynomial' },
      uniform: { by: 'polynomial' },
      'the mean of the fans': { by: 'polynomial' },
      'LeCun just for m = n': {
        by: 'iff',
        forwards: { by: 'linear', multipliers: { left: 1 } },
        backwards: { by: 'linear', multipliers: { right: 1 } },
      },
    },
  },
} satisfies SizedCertificate;
