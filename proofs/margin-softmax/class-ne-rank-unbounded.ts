import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'z1 belongs to c1': {
      by: 'signs',
    },
    'z3 belongs to c1': {
      by: 'signs',
    },
    'z2 belongs to c2': {
      by: 'signs',
    },
    'yet z3 is more than r times further': {
      by: 'signs',
    },
  },
} satisfies Certificate;
