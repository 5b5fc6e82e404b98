import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'parts',
    parts: {
      'p is on the hyperplane': {
        by: 'polynomial',
        defined: {
          'total(g[i]^2) ≠ 0': {
            by: 'squares',
            terms: [
              {
                times: ['sqrt(total(g[i]^2))', 'sqrt(total(g[i]^2))'],
              },
            ],
          },
        },
      },
      'at that distance': {
        by: 'polynomial',
        defined: {
          'total(g[i]^2) ≠ 0': {
            by: 'squares',
            terms: [
              {
                times: ['sqrt(total(g[i]^2))', 'sqrt(total(g[i]^2))'],
              },
            ],
          },
        },
      },
      'and nearest': {
        by: 'chain',
        lines: [
          {
            name: 'Cauchy–Schwarz',
            lemma: 'Cauchy–Schwarz',
            with: {
              f: 'g[i]',
              g: 'x[i] - (z[i] - g[i]*((total(g[i]*z[i]) + c)/total(g[i]^2)))',
            },
            defined: {
              'total(g[i]^2) ≠ 0': {
                by: 'squares',
                terms: [
                  {
                    times: ['sqrt(total(g[i]^2))', 'sqrt(total(g[i]^2))'],
                  },
                ],
              },
            },
          },
        ],
        proof: {
          by: 'cases',
          on: 'abs((total(g[i]*x[i]) + c)/sqrt(total(g[i]^2)))',
          proofs: {
            'abs((total(g[i]*x[i]) + c)/sqrt(total(g[i]^2))) < 0': {
              by: 'signs',
              defined: {
                'total(g[i]^2) ≠ 0': {
                  by: 'squares',
                  terms: [
                    {
                      times: ['sqrt(total(g[i]^2))', 'sqrt(total(g[i]^2))'],
                    },
                  ],
                },
              },
            },
            'abs((total(g[i]*x[i]) + c)/sqrt(total(g[i]^2))) = 0': {
              by: 'signs',
              defined: {
                'total(g[i]^2) ≠ 0': {
                  by: 'squares',
                  terms: [
                    {
                      times: ['sqrt(total(g[i]^2))', 'sqrt(total(g[i]^2))'],
                    },
                  ],
                },
              },
            },
            'abs((total(g[i]*x[i]) + c)/sqrt(total(g[i]^2))) > 0': {
              by: 'squares',
              factors: [
                'sqrt(total((x[i] - (z[i] - g[i]*((total(g[i]*z[i]) + c)/total(g[i]^2))))^2)) + abs((total(g[i]*x[i]) + c)/sqrt(total(g[i]^2)))',
                'sqrt(total(g[i]^2))',
                'sqrt(total(g[i]^2))',
                'sqrt(total(g[i]^2))',
                'sqrt(total(g[i]^2))',
                'sqrt(total(g[i]^2))',
                'sqrt(total(g[i]^2))',
              ],
              terms: [
                {
                  times: ['Cauchy–Schwarz'],
                },
              ],
              defined: {
                'total(g[i]^2) ≠ 0': {
                  by: 'squares',
                  terms: [
                    {
                      times: ['sqrt(total(g[i]^2))', 'sqrt(total(g[i]^2))'],
                    },
                  ],
                },
              },
            },
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
