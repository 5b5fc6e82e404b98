import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'linear',
  multipliers: {
    'triangle inequality: z1, z2, c2': '1',
    '(3)': '1',
  },
} satisfies Certificate;
