import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: { homogeneous: { by: 'polynomial' }, additive: { by: 'polynomial' } },
} satisfies Certificate;
