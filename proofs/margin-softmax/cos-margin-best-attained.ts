import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'cos(z1,c1) is a cosine': {
      by: 'squares',
      terms: [
        {
          times: ['u ≤ √2', 'sqrt(2) + u'],
        },
      ],
    },
    '(8), with m(2√2 − m), is met exactly': {
      by: 'polynomial',
    },
    '(6) is met exactly': {
      by: 'polynomial',
    },
  },
} satisfies Certificate;
