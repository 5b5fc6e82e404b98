import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'not less': {
      by: 'interval',
      boxes: {
        order: 3,
        from: {
          y: '1/4096',
        },
      },
    },
    'not more': {
      by: 'interval',
      boxes: {
        order: 2,
        from: {
          y: '1/4096',
        },
      },
    },
  },
} satisfies Certificate;
