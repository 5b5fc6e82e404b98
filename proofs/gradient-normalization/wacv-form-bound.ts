import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'at most': {
      by: 'cases',
      on: 'D',
      proofs: {
        'D < 0': {
          by: 'squares',
          terms: [
            {
              square: 'G - sqrt(eps)',
              times: ['D < 0'],
            },
          ],
        },
        'D = 0': {
          by: 'signs',
        },
        'D > 0': {
          by: 'squares',
          terms: [
            {
              square: 'G - sqrt(eps)',
              times: ['D > 0'],
            },
          ],
        },
      },
    },
    'when equal': {
      by: 'cases',
      on: 'D',
      proofs: {
        'D < 0': {
          by: 'iff',
          forwards: {
            by: 'either',
            part: 'G = √ε',
            proof: {
              by: 'cases',
              on: 'G - sqrt(eps)',
              proofs: {
                'G - sqrt(eps) < 0': {
                  by: 'absurd',
                  proof: {
                    by: 'squares',
                    terms: [
                      {
                        times: ['D < 0', 'G - sqrt(eps) < 0', 'G - sqrt(eps) < 0'],
                      },
                    ],
                    equations: {
                      left: '1',
                    },
                  },
                },
                'G - sqrt(eps) = 0': {
                  by: 'polynomial',
                  multipliers: {
                    'G - sqrt(eps) = 0': 'G + sqrt(eps)',
                  },
                },
                'G - sqrt(eps) > 0': {
                  by: 'absurd',
                  proof: {
                    by: 'squares',
                    terms: [
                      {
                        times: ['D < 0', 'G - sqrt(eps) > 0', 'G - sqrt(eps) > 0'],
                      },
                    ],
                    equations: {
                      left: '1',
                    },
                  },
                },
              },
            },
          },
          backwards: {
            by: 'cases',
            on: 'right',
            proofs: {
              'D = 0': {
                by: 'signs',
              },
              'G = √ε': {
                by: 'cases',
                on: 'G - sqrt(eps)',
                proofs: {
                  'G - sqrt(eps) < 0': {
                    by: 'absurd',
                    proof: {
                      by: 'squares',
                      terms: [
                        {
                          times: ['G - sqrt(eps) < 0', 'G + sqrt(eps)'],
                        },
                      ],
                      equations: {
                        'right: G = √ε': '1',
                      },
                    },
                  },
                  'G - sqrt(eps) = 0': {
                    by: 'polynomial',
                    multipliers: {
                      'G - sqrt(eps) = 0': 'D*(G - sqrt(eps))',
                    },
                  },
                  'G - sqrt(eps) > 0': {
                    by: 'absurd',
                    proof: {
                      by: 'squares',
                      terms: [
                        {
                          times: ['G - sqrt(eps) > 0', 'G + sqrt(eps)'],
                        },
                      ],
                      equations: {
                        'right: G = √ε': '-1',
                      },
                    },
                  },
                },
              },
            },
          },
        },
        'D = 0': {
          by: 'iff',
          forwards: {
            by: 'either',
            part: 'D = 0',
            proof: {
              by: 'linear',
              multipliers: {
                'D = 0': 1,
              },
            },
          },
          backwards: {
            by: 'signs',
          },
        },
        'D > 0': {
          by: 'iff',
          forwards: {
            by: 'either',
            part: 'G = √ε',
            proof: {
              by: 'cases',
              on: 'G - sqrt(eps)',
              proofs: {
                'G - sqrt(eps) < 0': {
                  by: 'absurd',
                  proof: {
                    by: 'squares',
                    terms: [
                      {
                        times: ['D > 0', 'G - sqrt(eps) < 0', 'G - sqrt(eps) < 0'],
                      },
                    ],
                    equations: {
                      left: '1',
                    },
                  },
                },
                'G - sqrt(eps) = 0': {
                  by: 'polynomial',
                  multipliers: {
                    'G - sqrt(eps) = 0': 'G + sqrt(eps)',
                  },
                },
                'G - sqrt(eps) > 0': {
                  by: 'absurd',
                  proof: {
                    by: 'squares',
                    terms: [
                      {
                        times: ['D > 0', 'G - sqrt(eps) > 0', 'G - sqrt(eps) > 0'],
                      },
                    ],
                    equations: {
                      left: '1',
                    },
                  },
                },
              },
            },
          },
          backwards: {
            by: 'cases',
            on: 'right',
            proofs: {
              'D = 0': {
                by: 'signs',
              },
              'G = √ε': {
                by: 'cases',
                on: 'G - sqrt(eps)',
                proofs: {
                  'G - sqrt(eps) < 0': {
                    by: 'absurd',
                    proof: {
                      by: 'squares',
                      terms: [
                        {
                          times: ['G - sqrt(eps) < 0', 'G + sqrt(eps)'],
                        },
                      ],
                      equations: {
                        'right: G = √ε': '1',
                      },
                    },
                  },
                  'G - sqrt(eps) = 0': {
                    by: 'polynomial',
                    multipliers: {
                      'G - sqrt(eps) = 0': '-D*(G - sqrt(eps))',
                    },
                  },
                  'G - sqrt(eps) > 0': {
                    by: 'absurd',
                    proof: {
                      by: 'squares',
                      terms: [
                        {
                          times: ['G - sqrt(eps) > 0', 'G + sqrt(eps)'],
                        },
                      ],
                      equations: {
                        'right: G = √ε': '-1',
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
} satisfies Certificate;
