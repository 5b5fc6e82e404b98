import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'k',
  proof: {
    by: 'squares',
    terms: [{ times: ['total(p[i]*(g[i] - total(p[i]*g[i]))^2)'] }],
    equations: { 'p: sum': '-total(p[i]*g[i])^2' },
  },
} satisfies SizedCertificate;
