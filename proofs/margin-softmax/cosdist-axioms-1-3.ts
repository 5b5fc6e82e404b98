import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'parts',
    parts: {
      'axiom 1': {
        by: 'squares',
        terms: [
          {
            coefficient: '1/2',
            times: ['total((x[i]*sqrt(total(y[i]^2)) - y[i]*sqrt(total(x[i]^2)))^2)'],
          },
        ],
        factors: ['sqrt(total(x[i]^2))', 'sqrt(total(y[i]^2))'],
      },
      'axiom 3': {
        by: 'polynomial',
      },
    },
  },
} satisfies SizedCertificate;
