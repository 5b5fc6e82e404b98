import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['d', 'm'],
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'first moment',
        lemma: 'exp of a sum',
        with: { x: '(total(q[i]^2) + total(k[i]^2))*1/(-2)', y: 'total(((q[i] + k[i])*1)^2)*1/2' },
      },
      {
        name: 'second moment',
        lemma: 'exp of a sum',
        with: { x: '(total(q[i]^2) + total(k[i]^2))*2/(-2)', y: 'total(((q[i] + k[i])*2)^2)*1/2' },
      },
      {
        name: 'second moment, claimed',
        lemma: 'exp of a sum',
        with: { x: 'total(q[i]*k[i])*2', y: 'total((q[i] + k[i])^2)' },
      },
      {
        name: 'square',
        lemma: 'exp of a sum',
        with: { x: 'total(q[i]*k[i])', y: 'total(q[i]*k[i])' },
      },
    ],
    proof: {
      by: 'parts',
      parts: {
        unbiased: { by: 'polynomial', multipliers: { 'first moment': '-1' } },
        variance: {
          by: 'polynomial',
          multipliers: {
            'first moment':
              'exp(total(q[i]*k[i])) + exp((total(q[i]^2) + total(k[i]^2))*1/(-2))*exp(total(((q[i] + k[i])*1)^2)*1/2)',
            'second moment': '-1',
            'second moment, claimed': '1',
            square: '1',
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
