import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'parts',
    parts: {
      'axiom 1': {
        by: 'signs',
      },
      'axiom 2': {
        by: 'iff',
        forwards: {
          by: 'chain',
          lines: [
            {
              name: 'the sum',
              line: 'total((x[i] - y[i])^2) = 0',
              proof: {
                by: 'polynomial',
                multipliers: {
                  left: 'sqrt(total((x[i] - y[i])^2))',
                },
              },
            },
            {
              name: 'each',
              lemma: 'a sum of squares vanishes term by term',
              with: {
                f: 'x[i] - y[i]',
              },
              given: [
                {
                  by: 'linear',
                  multipliers: {
                    'the sum': 1,
                  },
                },
              ],
            },
          ],
          proof: {
            by: 'parts',
            parts: {
              'entry 1': {
                by: 'linear',
                multipliers: {
                  each: 1,
                },
              },
            },
          },
        },
        backwards: {
          by: 'rewrite',
          equations: ['right: entry 1'],
          proof: {
            by: 'polynomial',
          },
        },
      },
      'axiom 3': {
        by: 'polynomial',
      },
      'axiom 4': {
        by: 'chain',
        lines: [
          {
            name: 'Cauchy–Schwarz',
            lemma: 'Cauchy–Schwarz',
            with: {
              f: 'x[i] - z[i]',
              g: 'z[i] - y[i]',
            },
          },
          {
            name: 'half the excess',
            line: 'total((x[i] - z[i])*(z[i] - y[i])) ≤ sqrt(total((x[i] - z[i])^2))*sqrt(total((z[i] - y[i])^2))',
            proof: {
              by: 'cases',
              on: 'total((x[i] - z[i])*(z[i] - y[i]))',
              proofs: {
                'total((x[i] - z[i])*(z[i] - y[i])) < 0': {
                  by: 'signs',
                  defined: {},
                },
                'total((x[i] - z[i])*(z[i] - y[i])) = 0': {
                  by: 'signs',
                  defined: {},
                },
                'total((x[i] - z[i])*(z[i] - y[i])) > 0': {
                  by: 'squares',
                  terms: [
                    {
                      times: ['Cauchy–Schwarz'],
                    },
                  ],
                  factors: [
                    'sqrt(total((x[i] - z[i])^2))*sqrt(total((z[i] - y[i])^2)) + total((x[i] - z[i])*(z[i] - y[i]))',
                  ],
                  defined: {},
                },
              },
            },
          },
        ],
        proof: {
          by: 'cases',
          on: 'sqrt(total((x[i] - y[i])^2))',
          proofs: {
            'sqrt(total((x[i] - y[i])^2)) < 0': {
              by: 'signs',
              defined: {},
            },
            'sqrt(total((x[i] - y[i])^2)) = 0': {
              by: 'signs',
              defined: {},
            },
            'sqrt(total((x[i] - y[i])^2)) > 0': {
              by: 'squares',
              terms: [
                {
                  coefficient: 2,
                  times: ['half the excess'],
                },
              ],
              factors: ['sqrt(total((x[i] - y[i])^2)) + sqrt(total((x[i] - z[i])^2)) + sqrt(total((z[i] - y[i])^2))'],
              defined: {},
            },
          },
          defined: {},
        },
      },
    },
  },
} satisfies SizedCertificate;
