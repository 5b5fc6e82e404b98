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
          f: 'g[i]',
          g: 'x[i] - y[i]',
        },
      },
    ],
    proof: {
      by: 'cases',
      on: 'abs((total(g[i]*x[i]) + c)/sqrt(total(g[i]^2)) - (total(g[i]*y[i]) + c)/sqrt(total(g[i]^2)))',
      proofs: {
        'abs((total(g[i]*x[i]) + c)/sqrt(total(g[i]^2)) - (total(g[i]*y[i]) + c)/sqrt(total(g[i]^2))) < 0': {
          by: 'signs',
        },
        'abs((total(g[i]*x[i]) + c)/sqrt(total(g[i]^2)) - (total(g[i]*y[i]) + c)/sqrt(total(g[i]^2))) = 0': {
          by: 'signs',
        },
        'abs((total(g[i]*x[i]) + c)/sqrt(total(g[i]^2)) - (total(g[i]*y[i]) + c)/sqrt(total(g[i]^2))) > 0': {
          by: 'squares',
          factors: [
            'sqrt(total((x[i] - y[i])^2)) + abs((total(g[i]*x[i]) + c)/sqrt(total(g[i]^2)) - (total(g[i]*y[i]) + c)/sqrt(total(g[i]^2)))',
            'sqrt(total(g[i]^2))',
            'sqrt(total(g[i]^2))',
          ],
          terms: [
            {
              times: ['Cauchy–Schwarz'],
            },
          ],
        },
      },
    },
  },
} satisfies SizedCertificate;
