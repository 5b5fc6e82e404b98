import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'w ≠ 0': {
      by: 'signs',
    },
    'its length is lost': {
      by: 'signs',
    },
  },
} satisfies Certificate;
