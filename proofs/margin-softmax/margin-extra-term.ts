import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'd(z1, c1) < d(z1, c2)': {
      by: 'linear',
      multipliers: {
        'nonnegativity: d(z3,c1)': '1',
        'nonnegativity: d(z2,c2)': '1',
        '(3)': '1',
      },
    },
    'd(z3, c1) + d(z2, c2) >= 0': {
      by: 'signs',
    },
  },
} satisfies Certificate;
