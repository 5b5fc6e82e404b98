import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: { corrected: { by: 'signs' }, uncorrected: { by: 'signs' } },
} satisfies Certificate;
