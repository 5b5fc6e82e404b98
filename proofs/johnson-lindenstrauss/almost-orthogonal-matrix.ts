import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'n + 1': {
      by: 'signs',
    },
    'more than for the matrix 0': {
      by: 'signs',
    },
  },
} satisfies Certificate;
