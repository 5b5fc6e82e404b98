import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: { mean: { by: 'polynomial' }, variance: { by: 'polynomial' } },
} satisfies Certificate;
