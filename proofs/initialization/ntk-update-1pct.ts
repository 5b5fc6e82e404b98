import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'k',
  proof: {
    by: 'chain',
    lines: [{ name: 'sgn', line: 'g[i]/abs(g[i]) = 1', proof: { by: 'polynomial' } }],
    proof: { by: 'rewrite', equations: ['sgn'], proof: { by: 'polynomial' } },
  },
} satisfies SizedCertificate;
