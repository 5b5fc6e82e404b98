import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'linear',
  multipliers: {
    'triangle inequality: z, c1, c2': '1',
    '(4)': '1',
  },
} satisfies Certificate;
