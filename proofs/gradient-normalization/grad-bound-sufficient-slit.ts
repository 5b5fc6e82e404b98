import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'in the domain': { by: 'interval', boxes: {} },
    'a gradient of norm at most 1': { by: 'interval', boxes: {} },
    'further apart than the points': { by: 'interval', boxes: {} },
    'by nearly 2π': {
      by: 'chain',
      lines: [
        {
          name: 'atan lies below its tangent',
          line: 'atan(h) < h',
          proof: {
            by: 'interval',
            boxes: { cut: 'h', at: ['1/2'], boxes: [{ order: 4, from: { h: 0 } }, { order: 2 }] },
          },
        },
      ],
      proof: { by: 'linear', multipliers: { 'atan lies below its tangent': 2 } },
    },
  },
} satisfies Certificate;
