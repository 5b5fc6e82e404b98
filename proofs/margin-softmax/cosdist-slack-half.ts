import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'squares',
    terms: [
      {
        coefficient: '1/2',
        times: [
          'total((x[i]*sqrt(total(y[i]^2))*sqrt(total(z[i]^2)) + y[i]*sqrt(total(x[i]^2))*sqrt(total(z[i]^2)) - z[i]*sqrt(total(x[i]^2))*sqrt(total(y[i]^2)))^2)',
        ],
      },
    ],
  },
} satisfies SizedCertificate;
