import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'linear',
  multipliers: {
    'symmetry: c1, z3': '-1',
    'triangle inequality: z1, c1, z3': '1',
    '(2)': '1',
  },
} satisfies Certificate;
