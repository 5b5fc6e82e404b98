import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'cos(z1,c1)': {
      by: 'polynomial',
      defined: {
        '1 - p^2 ≥ 0': {
          by: 'sturm',
          variable: 'p',
        },
      },
    },
    'cos(z1,c2)': {
      by: 'polynomial',
      defined: {
        '1 - q^2 ≥ 0': {
          by: 'sturm',
          variable: 'q',
        },
      },
    },
  },
} satisfies Certificate;
