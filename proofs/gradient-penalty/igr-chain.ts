import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'not less': {
      by: 'interval',
      boxes: {
        cut: 'y',
        at: ['4097/8192'],
        boxes: [
          {
            order: 6,
            from: {
              y: '1/4096',
            },
          },
          {
            order: 4,
          },
        ],
      },
    },
    'not more': {
      by: 'interval',
      boxes: {
        order: 8,
        from: {
          y: '1/4096',
        },
      },
    },
  },
} satisfies Certificate;
