import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['n', 'h'],
  proof: {
    by: 'parts',
    parts: {
      U: { by: 'parts', parts: { 'entry 1': { by: 'polynomial' } } },
      V: { by: 'parts', parts: { 'entry 1': { by: 'polynomial' } } },
    },
  },
} satisfies SizedCertificate;
