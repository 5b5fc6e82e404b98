import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'k',
  proof: {
    by: 'iff',
    forwards: { by: 'linear', multipliers: { left: 1 } },
    backwards: { by: 'linear', multipliers: { right: 1 } },
  },
} satisfies SizedCertificate;
