import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['m', 'n'],
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'positive',
        lemma: 'a positive sum stays positive with positive weights',
        with: { f: 'low_1[i]*prior[i]', g: '1/(total(confident[j,i], j) + low_1[i])' },
        given: [{ by: 'signs' }, { by: 'signs' }, { by: 'linear', multipliers: { 'rows meet the prior: 2': 1 } }],
      },
    ],
    proof: {
      by: 'parts',
      parts: {
        'entry 1': {
          by: 'polynomial',
          defined: {
            'total(low_1[i]*(prior[i]/((total(confident[j,i], j) + low_1[i])/(1 + total(1, j))))) ≠ 0': {
              by: 'squares',
              terms: [{ times: ['positive', '1 + total(1, j)'] }],
            },
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
