import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'linear',
  multipliers: {
    'symmetry: c2, z2': '-1',
    'triangle inequality: z1, c2, z2': '1',
    '(2) with 2e to spare': '1',
  },
} satisfies Certificate;
