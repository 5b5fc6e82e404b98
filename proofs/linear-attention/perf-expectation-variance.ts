import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'd',
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'one exponent',
        lemma: 'exp of a sum',
        with: {
          x: '(total(q[i]^2) + total(k[i]^2))/(-2)',
          y: 'total((q[i] + k[i])^2)*tau^2/2',
        },
      },
    ],
    proof: { by: 'polynomial', multipliers: { 'one exponent': '-1' } },
  },
} satisfies SizedCertificate;
