import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['m', 'n'],
  proof: {
    by: 'parts',
    parts: {
      'the same layer': { by: 'parts', parts: { 'entry 1': { by: 'polynomial' } } },
      'second moment': { by: 'polynomial' },
    },
  },
} satisfies SizedCertificate;
