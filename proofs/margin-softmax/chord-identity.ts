import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'polynomial',
    defined: {
      '(1 - total(x[i]*y[i])/sqrt(total(x[i]^2)*total(y[i]^2)))*2 ≥ 0': {
        by: 'squares',
        terms: [
          {
            coefficient: 1,
            times: ['total((x[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(x[i]^2)))^2)'],
          },
        ],
        factors: ['sqrt(total(x[i]^2))', 'sqrt(total(y[i]^2))'],
      },
    },
  },
} satisfies SizedCertificate;
