import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'chain',
    lines: [
      {
        name: 'Cauchy–Schwarz',
        lemma: 'Cauchy–Schwarz',
        with: {
          f: 'z[i]/sqrt(total(z[i]^2))',
          g: 'x[i]/sqrt(total(x[i]^2)) - y[i]/sqrt(total(y[i]^2))',
        },
      },
    ],
    proof: {
      by: 'cases',
      on: 'abs(total(z[i]*x[i])/sqrt(total(z[i]^2)*total(x[i]^2)) - (total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2))))',
      proofs: {
        'abs(total(z[i]*x[i])/sqrt(total(z[i]^2)*total(x[i]^2)) - (total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2)))) < 0':
          {
            by: 'signs',
          },
        'abs(total(z[i]*x[i])/sqrt(total(z[i]^2)*total(x[i]^2)) - (total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2)))) = 0':
          {
            by: 'signs',
          },
        'abs(total(z[i]*x[i])/sqrt(total(z[i]^2)*total(x[i]^2)) - (total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2)))) > 0':
          {
            by: 'squares',
            terms: [
              {
                times: ['Cauchy–Schwarz'],
              },
            ],
            factors: [
              'sqrt(total((x[i]/sqrt(total(x[i]^2)) - y[i]/sqrt(total(y[i]^2)))^2)) + abs(total(z[i]*x[i])/sqrt(total(z[i]^2)*total(x[i]^2)) - (total(z[i]*y[i])/sqrt(total(z[i]^2)*total(y[i]^2))))',
              'total(x[i]^2)',
              'total(y[i]^2)',
              'total(z[i]^2)',
            ],
          },
      },
    },
  },
} satisfies SizedCertificate;
