import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'm',
  proof: {
    by: 'parts',
    parts: {
      'not much less': { by: 'interval', boxes: {} },
      'not much more': {
        by: 'interval',
        boxes: { cut: 'm', at: ['1262.1'], boxes: [{}, { excludedBy: 'm ≤ 1262' }] },
      },
    },
  },
} satisfies SizedCertificate;
