import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default { every: ['m', 'n'], proof: { by: 'polynomial' } } satisfies SizedCertificate;
