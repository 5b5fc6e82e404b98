import type { Certificate, SizedCertificate } from '../../src/kernels/certificate-types.ts';

const weighted: readonly Certificate[] = [
  { by: 'signs' },
  { by: 'linear', multipliers: { 'Y: sum': 1 }, plus: 1 },
  { by: 'signs' },
];

export default {
  every: 'k',
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'sigmoid',
        lemma: 'a mean of larger numbers is larger',
        with: { f: 'Y_p[i]', g: '0', h: '1/(exp(-Y_x[i]) + 1)' },
        given: weighted,
      },
      {
        name: 'softplus',
        lemma: 'a mean of larger numbers is larger',
        with: { f: 'Y_p[i]', g: '0', h: 'max(Y_x[i], 0) + log1p(exp(-abs(Y_x[i])))' },
        given: weighted,
      },
    ],
    proof: {
      by: 'parts',
      parts: {
        sigmoid: { by: 'linear', multipliers: { sigmoid: 1 } },
        softplus: { by: 'linear', multipliers: { softplus: 1 } },
      },
    },
  },
} satisfies SizedCertificate;
