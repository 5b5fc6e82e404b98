import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'interval',
  boxes: {
    cut: 'x',
    at: [2],
    boxes: [
      { order: 22, from: { x: 0 } },
      { order: 18, from: { x: 2 } },
    ],
  },
} satisfies Certificate;
