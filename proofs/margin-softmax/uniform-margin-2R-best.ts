import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'z1 keeps the margin': {
      by: 'linear',
      multipliers: {
        'm < μ': '1',
      },
    },
    'z3 keeps the margin': {
      by: 'linear',
      multipliers: {
        'mu ≥ 0': '1',
        'μ ≤ 2': '1',
        'm < μ': '1',
      },
    },
    'z2 keeps the margin': {
      by: 'linear',
      multipliers: {
        'm < μ': '1',
      },
    },
    'z3 is no nearer than z2': {
      by: 'sturm',
      variable: 'mu',
    },
  },
} satisfies Certificate;
