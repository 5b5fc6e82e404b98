import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default { every: 'd', proof: { by: 'polynomial' } } satisfies SizedCertificate;
