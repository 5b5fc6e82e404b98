import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  every: 'n',
  proof: {
    '<': {
      by: 'parts',
      parts: {
        'the gradient': {
          by: 'chain',
          lines: [
            {
              name: '|D|',
              line: 'abs(total(g[i]*y[i]) + c) = -(total(g[i]*y[i]) + c)',
              proof: {
                by: 'cases',
                on: 'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c)',
                proofs: {
                  'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c) < 0': {
                    by: 'absurd',
                    proof: {
                      by: 'squares',
                      terms: [
                        {
                          times: [
                            'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c) < 0',
                            'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c)',
                          ],
                        },
                      ],
                    },
                  },
                  'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c) = 0': {
                    by: 'linear',
                    multipliers: {
                      'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c) = 0': 1,
                    },
                  },
                  'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c) > 0': {
                    by: 'absurd',
                    proof: {
                      by: 'squares',
                      terms: [
                        {
                          times: [
                            'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c) > 0',
                            'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c)',
                          ],
                        },
                      ],
                    },
                  },
                },
              },
            },
          ],
          proof: {
            by: 'polynomial',
            multipliers: {
              '|D|': 'total(g[i]*u[i])',
            },
          },
        },
        'its norm': {
          by: 'polynomial',
        },
        'at most 1': {
          by: 'squares',
          terms: [
            {
              coefficient: 2,
              times: [
                'sqrt(total(g[i]^2))',
                'abs(total(g[i]*y[i]) + c)',
                'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
                'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
              ],
            },
            {
              times: [
                'abs(total(g[i]*y[i]) + c)',
                'abs(total(g[i]*y[i]) + c)',
                'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
                'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
              ],
            },
          ],
        },
        'and so in every direction': {
          by: 'chain',
          lines: [
            {
              name: 'Cauchy–Schwarz',
              lemma: 'Cauchy–Schwarz',
              with: {
                f: 'g[i]',
                g: 'u[i]',
              },
            },
            {
              name: '|D|',
              line: 'abs(total(g[i]*y[i]) + c) = -(total(g[i]*y[i]) + c)',
              proof: {
                by: 'cases',
                on: 'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c)',
                proofs: {
                  'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c) < 0': {
                    by: 'absurd',
                    proof: {
                      by: 'squares',
                      terms: [
                        {
                          times: [
                            'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c) < 0',
                            'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c)',
                          ],
                        },
                      ],
                    },
                  },
                  'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c) = 0': {
                    by: 'linear',
                    multipliers: {
                      'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c) = 0': 1,
                    },
                  },
                  'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c) > 0': {
                    by: 'absurd',
                    proof: {
                      by: 'squares',
                      terms: [
                        {
                          times: [
                            'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c) > 0',
                            'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c)',
                          ],
                        },
                      ],
                    },
                  },
                },
              },
            },
          ],
          proof: {
            by: 'squares',
            factors: [
              '1 + abs((total(g[i]*u[i]) - (total(g[i]*y[i]) + c)/(sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c))*(0 + total(g[i]*u[i])*(-1)))/(sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)))',
              'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
              'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
              'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
              'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
            ],
            terms: [
              {
                times: ['Cauchy–Schwarz', 'sqrt(total(g[i]^2))', 'sqrt(total(g[i]^2))'],
              },
              {
                coefficient: 4,
                times: [
                  'sqrt(total(g[i]^2))',
                  'sqrt(total(g[i]^2))',
                  'sqrt(total(g[i]^2))',
                  'abs(total(g[i]*y[i]) + c)',
                ],
              },
              {
                coefficient: 6,
                times: [
                  'sqrt(total(g[i]^2))',
                  'sqrt(total(g[i]^2))',
                  'abs(total(g[i]*y[i]) + c)',
                  'abs(total(g[i]*y[i]) + c)',
                ],
              },
              {
                coefficient: 4,
                times: [
                  'sqrt(total(g[i]^2))',
                  'abs(total(g[i]*y[i]) + c)',
                  'abs(total(g[i]*y[i]) + c)',
                  'abs(total(g[i]*y[i]) + c)',
                ],
              },
              {
                times: [
                  'abs(total(g[i]*y[i]) + c)',
                  'abs(total(g[i]*y[i]) + c)',
                  'abs(total(g[i]*y[i]) + c)',
                  'abs(total(g[i]*y[i]) + c)',
                ],
              },
            ],
            equations: {
              u: '-total(g[i]^2)*total(g[i]^2)',
              '|D|': '-total(g[i]*u[i])^2*(2*sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c))',
            },
          },
        },
      },
    },
    '=': {
      by: 'cases',
      on: 'D and G are not both 0',
      proofs: {
        D: {
          by: 'absurd',
          proof: {
            by: 'chain',
            lines: [
              {
                name: 'even so',
                line: 'total(g[i]*y[i]) + c > 0',
                proof: {
                  by: 'signs',
                },
              },
            ],
            proof: {
              by: 'linear',
              multipliers: {
                'even so': '1',
                'sign 1': '-1',
              },
            },
          },
        },
        G: {
          by: 'parts',
          parts: {
            'the gradient': {
              by: 'signs',
            },
            'its norm': {
              by: 'polynomial',
            },
            'at most 1': {
              by: 'squares',
              terms: [
                {
                  coefficient: 2,
                  times: [
                    'sqrt(total(g[i]^2))',
                    'abs(total(g[i]*y[i]) + c)',
                    'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
                    'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
                  ],
                },
                {
                  times: [
                    'abs(total(g[i]*y[i]) + c)',
                    'abs(total(g[i]*y[i]) + c)',
                    'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
                    'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
                  ],
                },
              ],
            },
            'and so in every direction': {
              by: 'chain',
              lines: [
                {
                  name: 'Cauchy–Schwarz',
                  lemma: 'Cauchy–Schwarz',
                  with: {
                    f: 'g[i]',
                    g: 'u[i]',
                  },
                },
              ],
              proof: {
                by: 'squares',
                factors: [
                  '1 + abs((total(g[i]*u[i]) - (total(g[i]*y[i]) + c)/(sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c))*(0 + total(g[i]*u[i])*0))/(sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)))',
                  'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
                  'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
                ],
                terms: [
                  {
                    times: ['Cauchy–Schwarz'],
                  },
                  {
                    coefficient: 2,
                    times: ['sqrt(total(g[i]^2))', 'abs(total(g[i]*y[i]) + c)'],
                  },
                  {
                    times: ['abs(total(g[i]*y[i]) + c)', 'abs(total(g[i]*y[i]) + c)'],
                  },
                ],
                equations: {
                  u: '-total(g[i]^2)',
                },
              },
            },
          },
        },
      },
    },
    '>': {
      by: 'parts',
      parts: {
        'the gradient': {
          by: 'chain',
          lines: [
            {
              name: '|D|',
              line: 'abs(total(g[i]*y[i]) + c) = total(g[i]*y[i]) + c',
              proof: {
                by: 'cases',
                on: 'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c)',
                proofs: {
                  'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c) < 0': {
                    by: 'absurd',
                    proof: {
                      by: 'squares',
                      terms: [
                        {
                          times: [
                            'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c) < 0',
                            'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c)',
                          ],
                        },
                      ],
                    },
                  },
                  'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c) = 0': {
                    by: 'linear',
                    multipliers: {
                      'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c) = 0': 1,
                    },
                  },
                  'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c) > 0': {
                    by: 'absurd',
                    proof: {
                      by: 'squares',
                      terms: [
                        {
                          times: [
                            'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c) > 0',
                            'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c)',
                          ],
                        },
                      ],
                    },
                  },
                },
              },
            },
          ],
          proof: {
            by: 'polynomial',
            multipliers: {
              '|D|': 'total(g[i]*u[i])',
            },
          },
        },
        'its norm': {
          by: 'polynomial',
        },
        'at most 1': {
          by: 'squares',
          terms: [
            {
              coefficient: 2,
              times: [
                'sqrt(total(g[i]^2))',
                'abs(total(g[i]*y[i]) + c)',
                'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
                'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
              ],
            },
            {
              times: [
                'abs(total(g[i]*y[i]) + c)',
                'abs(total(g[i]*y[i]) + c)',
                'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
                'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
              ],
            },
          ],
        },
        'and so in every direction': {
          by: 'chain',
          lines: [
            {
              name: 'Cauchy–Schwarz',
              lemma: 'Cauchy–Schwarz',
              with: {
                f: 'g[i]',
                g: 'u[i]',
              },
            },
            {
              name: '|D|',
              line: 'abs(total(g[i]*y[i]) + c) = total(g[i]*y[i]) + c',
              proof: {
                by: 'cases',
                on: 'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c)',
                proofs: {
                  'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c) < 0': {
                    by: 'absurd',
                    proof: {
                      by: 'squares',
                      terms: [
                        {
                          times: [
                            'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c) < 0',
                            'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c)',
                          ],
                        },
                      ],
                    },
                  },
                  'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c) = 0': {
                    by: 'linear',
                    multipliers: {
                      'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c) = 0': 1,
                    },
                  },
                  'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c) > 0': {
                    by: 'absurd',
                    proof: {
                      by: 'squares',
                      terms: [
                        {
                          times: [
                            'abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c) > 0',
                            'abs(total(g[i]*y[i]) + c) + (total(g[i]*y[i]) + c)',
                          ],
                        },
                      ],
                    },
                  },
                },
              },
            },
          ],
          proof: {
            by: 'squares',
            factors: [
              '1 + abs((total(g[i]*u[i]) - (total(g[i]*y[i]) + c)/(sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c))*(0 + total(g[i]*u[i])*1))/(sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)))',
              'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
              'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
              'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
              'sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c)',
            ],
            terms: [
              {
                times: ['Cauchy–Schwarz', 'sqrt(total(g[i]^2))', 'sqrt(total(g[i]^2))'],
              },
              {
                coefficient: 4,
                times: [
                  'sqrt(total(g[i]^2))',
                  'sqrt(total(g[i]^2))',
                  'sqrt(total(g[i]^2))',
                  'abs(total(g[i]*y[i]) + c)',
                ],
              },
              {
                coefficient: 6,
                times: [
                  'sqrt(total(g[i]^2))',
                  'sqrt(total(g[i]^2))',
                  'abs(total(g[i]*y[i]) + c)',
                  'abs(total(g[i]*y[i]) + c)',
                ],
              },
              {
                coefficient: 4,
                times: [
                  'sqrt(total(g[i]^2))',
                  'abs(total(g[i]*y[i]) + c)',
                  'abs(total(g[i]*y[i]) + c)',
                  'abs(total(g[i]*y[i]) + c)',
                ],
              },
              {
                times: [
                  'abs(total(g[i]*y[i]) + c)',
                  'abs(total(g[i]*y[i]) + c)',
                  'abs(total(g[i]*y[i]) + c)',
                  'abs(total(g[i]*y[i]) + c)',
                ],
              },
            ],
            equations: {
              u: '-total(g[i]^2)*total(g[i]^2)',
              '|D|': '-total(g[i]*u[i])^2*(2*sqrt(total(g[i]^2)) + abs(total(g[i]*y[i]) + c) - (total(g[i]*y[i]) + c))',
            },
          },
        },
      },
    },
  },
} satisfies SizedCertificate;
