import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    below: {
      by: 'interval',
      boxes: {
        cut: 'x',
        at: [-4, -2, -1, '-3/4', '-5/8', '-1/2', 0, '1/2', '5/8', '3/4', 1, 2, 4],
        boxes: [
          {},
          { order: 1, from: { x: -2 } },
          { order: 2, from: { x: -1 } },
          { order: 2 },
          { order: 2 },
          { order: 2 },
          { order: 7, from: { x: 0 } },
          { order: 7, from: { x: 0 } },
          { order: 2 },
          { order: 2 },
          { order: 2 },
          { order: 2, from: { x: 1 } },
          { order: 1, from: { x: 2 } },
          {},
        ],
      },
    },
    above: {
      by: 'interval',
      boxes: {
        cut: 'x',
        at: [-4, -2, -1, '-7/8', '-3/4', '-5/8', '-1/2', 0, '1/2', '5/8', '3/4', '7/8', 1, 2, 4],
        boxes: [
          { order: 1, from: { x: -4 } },
          { order: 2, from: { x: -2 } },
          { order: 3, from: { x: -1 } },
          { order: 2 },
          { order: 2 },
          { order: 2 },
          { order: 3 },
          { order: 10, from: { x: 0 } },
          { order: 10, from: { x: 0 } },
          { order: 3 },
          { order: 2 },
          { order: 2 },
          { order: 2 },
          { order: 3, from: { x: 1 } },
          { order: 2, from: { x: 2 } },
          { order: 1, from: { x: 4 } },
        ],
      },
    },
  },
} satisfies Certificate;
