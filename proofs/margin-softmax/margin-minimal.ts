import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    a: {
      by: 'polynomial',
    },
    b: {
      by: 'polynomial',
    },
    e: {
      by: 'polynomial',
    },
    D: {
      by: 'polynomial',
    },
    'the goal is missed': {
      by: 'squares',
      terms: [
        {
          times: ['D ≤ a + b + e', 'a, b, e ≥ 0: a'],
        },
        {
          times: ['D ≤ a + b + e', 'a, b, e ≥ 0: b'],
        },
      ],
    },
  },
} satisfies Certificate;
