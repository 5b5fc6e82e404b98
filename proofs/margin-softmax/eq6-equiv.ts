import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'iff',
  forwards: {
    by: 'linear',
    multipliers: {
      left: '1',
    },
  },
  backwards: {
    by: 'linear',
    multipliers: {
      right: '1',
    },
  },
} satisfies Certificate;
