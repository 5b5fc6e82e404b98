import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'linear',
  multipliers: {
    'symmetry: c1, z3': '-1',
    'triangle inequality: z1, c1, z3': '1',
    'triangle inequality: z1, z2, c2': '1',
    margin: '1',
  },
} satisfies Certificate;
