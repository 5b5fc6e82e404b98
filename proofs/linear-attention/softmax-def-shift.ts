import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['d', 'L'],
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'exp of the sum',
        lemma: 'exp of a sum',
        with: { x: 'total(q[i]*K[j,i])', y: 'total(q[i]*c[i])' },
      },
      {
        name: 'a factor for all keys',
        line: 'exp(total(q[i]*(K[j,i]*1 + c[i]))) = exp(total(q[i]*K[j,i]))*exp(total(q[i]*c[i]))',
        proof: { by: 'polynomial', multipliers: { 'exp of the sum': '1' } },
      },
    ],
    proof: {
      by: 'rewrite',
      equations: ['a factor for all keys'],
      proof: { by: 'parts', parts: { 'entry 1': { by: 'polynomial' } } },
    },
  },
} satisfies SizedCertificate;
