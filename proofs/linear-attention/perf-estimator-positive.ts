import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['d', 'm'],
  proof: {
    by: 'parts',
    parts: {
      positive: { by: 'signs' },
      'exact at −q': {
        by: 'chain',
        lines: [
          {
            name: 'their product',
            lemma: 'exp of a sum',
            with: {
              x: 'total(omegas[j,i]*q[i]) - total(q[i]^2)/2',
              y: 'total(omegas[j,i]*(q[i]*(-1))) - total((q[i]*(-1))^2)/2',
            },
          },
          {
            name: 'opposite feature',
            line: 'exp(total(omegas[j,i]*(q[i]*(-1))) - total((q[i]*(-1))^2)/2) = exp(-total(q[i]^2))/exp(total(omegas[j,i]*q[i]) - total(q[i]^2)/2)',
            proof: { by: 'polynomial', multipliers: { 'their product': '-1' } },
          },
        ],
        proof: {
          by: 'rewrite',
          equations: ['opposite feature'],
          proof: { by: 'polynomial', multipliers: {} },
        },
      },
    },
  },
} satisfies SizedCertificate;
