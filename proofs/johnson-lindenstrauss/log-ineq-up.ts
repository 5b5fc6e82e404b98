import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'interval',
  boxes: { cut: 'eps', at: ['1/2'], boxes: [{ order: 3, from: { eps: 0 } }, { order: 2 }] },
} satisfies Certificate;
