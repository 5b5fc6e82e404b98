import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: { forwards: { by: 'signs' }, backwards: { by: 'signs' }, ReLU: { by: 'signs' } },
} satisfies Certificate;
