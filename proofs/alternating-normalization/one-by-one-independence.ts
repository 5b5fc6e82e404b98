import type { Certificate, SizedCertificate } from '../../src/kernels/certificate-types.ts';

const defined: Record<string, Certificate> = {
  'total(row[i]*(prior[i]/((total(confident[j,i], j) + row[i])/(1 + total(1, j))))) ≠ 0': {
    by: 'squares',
    terms: [{ times: ['positive', '1 + total(1, j)'] }],
  },
  'total(row[i]*(prior[i]*c/((total(confident[j,i], j) + row[i])/(1 + total(1, j))))) ≠ 0': {
    by: 'squares',
    terms: [{ times: ['positive', '1 + total(1, j)', 'c'] }],
  },
};
const identical: Certificate = { by: 'parts', parts: { 'entry 1': { by: 'polynomial', defined } } };

export default {
  every: ['m', 'n', 'c'],
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'positive',
        lemma: 'a positive sum stays positive with positive weights',
        with: { f: 'row[i]*prior[i]', g: '1/(total(confident[j,i], j) + row[i])' },
        given: [{ by: 'signs' }, { by: 'signs' }, { by: 'linear', multipliers: { 'the row meets the prior': 1 } }],
      },
    ],
    proof: {
      by: 'parts',
      parts: { 'in another order': identical, 'another scale': identical, 'other names': identical },
    },
  },
} satisfies SizedCertificate;
