import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default { by: 'polynomial' } satisfies Certificate;
