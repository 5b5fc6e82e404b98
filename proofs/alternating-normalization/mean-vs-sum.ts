import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: ['m', 'n', 'c'],
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'positive',
        lemma: 'a positive sum stays positive with positive weights',
        with: { f: 'rows[j,i]*prior[i]', g: '1/total(rows[j,i], j)' },
        given: [{ by: 'signs' }, { by: 'signs' }, { by: 'linear', multipliers: { 'rows meet the prior: 1': 1 } }],
      },
    ],
    proof: {
      by: 'parts',
      parts: {
        'entry 1': {
          by: 'polynomial',
          defined: {
            'total(rows[j,i]*(prior[i]/(total(rows[j,i], j)*c))) ≠ 0': {
              by: 'squares',
              terms: [{ times: ['positive'] }],
            },
            'total(rows[j,i]*(prior[i]/(total(rows[j,i], j)/total(1, j)))) ≠ 0': {
              by: 'squares',
              terms: [{ times: ['positive', 'total(1, j)'] }],
            },
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
