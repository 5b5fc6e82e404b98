import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    by: 'parts',
    parts: {
      'affine with this gradient': {
        by: 'polynomial',
      },
      'its norm': {
        by: 'cases',
        on: 'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps))',
        proofs: {
          'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) < 0':
            {
              by: 'absurd',
              proof: {
                by: 'squares',
                terms: [
                  {
                    times: [
                      'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) < 0',
                      'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) < 0',
                    ],
                  },
                  {
                    coefficient: 2,
                    times: [
                      'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2))',
                      'total(g[i]^2) + eps',
                      'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) < 0',
                    ],
                  },
                ],
              },
            },
          'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) = 0':
            {
              by: 'linear',
              multipliers: {
                'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) = 0': 1,
              },
            },
          'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) > 0':
            {
              by: 'absurd',
              proof: {
                by: 'squares',
                terms: [
                  {
                    times: [
                      'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) > 0',
                      'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) > 0',
                    ],
                  },
                  {
                    coefficient: 2,
                    times: [
                      'sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)',
                      'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) > 0',
                    ],
                  },
                ],
              },
            },
        },
      },
      'below 1': {
        by: 'chain',
        lines: [
          {
            name: 'its norm',
            line: 'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) = sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)',
            proof: {
              by: 'cases',
              on: 'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps))',
              proofs: {
                'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) < 0':
                  {
                    by: 'absurd',
                    proof: {
                      by: 'squares',
                      terms: [
                        {
                          times: [
                            'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) < 0',
                            'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) < 0',
                          ],
                        },
                        {
                          coefficient: 2,
                          times: [
                            'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2))',
                            'total(g[i]^2) + eps',
                            'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) < 0',
                          ],
                        },
                      ],
                    },
                  },
                'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) = 0':
                  {
                    by: 'linear',
                    multipliers: {
                      'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) = 0': 1,
                    },
                  },
                'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) > 0':
                  {
                    by: 'absurd',
                    proof: {
                      by: 'squares',
                      terms: [
                        {
                          times: [
                            'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) > 0',
                            'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) > 0',
                          ],
                        },
                        {
                          coefficient: 2,
                          times: [
                            'sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)',
                            'sqrt(total((g[i]*(sqrt(total(g[i]^2))/(sqrt(total(g[i]^2))^2 + eps)))^2)) - (sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps)) > 0',
                          ],
                        },
                      ],
                    },
                  },
              },
            },
          },
          {
            name: 'below',
            line: 'sqrt(total(g[i]^2))^2/(sqrt(total(g[i]^2))^2 + eps) < 1',
            proof: {
              by: 'signs',
            },
          },
        ],
        proof: {
          by: 'squares',
          factors: ['total(g[i]^2) + eps'],
          terms: [
            {
              times: ['below'],
            },
          ],
          equations: {
            'its norm': '-1',
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
