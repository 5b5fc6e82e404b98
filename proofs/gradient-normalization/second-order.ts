import type { SizedCertificate } from '../../src/kernels/certificate-types.ts';

export default {
  proof: {
    '<': {
      by: 'cases',
      on: 'w1',
      proofs: {
        'w1 < 0': {
          by: 'cases',
          on: 'w2',
          proofs: {
            'w2 < 0': {
              by: 'absurd',
              proof: {
                by: 'squares',
                terms: [
                  {
                    times: ['w1 < 0', 'w2 < 0'],
                  },
                  {
                    times: ['sign 1'],
                  },
                ],
              },
            },
            'w2 = 0': {
              by: 'absurd',
              proof: {
                by: 'chain',
                lines: [
                  {
                    name: 'even so',
                    line: 'w2 > 0',
                    proof: {
                      by: 'signs',
                    },
                  },
                ],
                proof: {
                  by: 'linear',
                  multipliers: {
                    'even so': 1,
                    'w2 = 0': -1,
                  },
                },
              },
            },
            'w2 > 0': {
              by: 'cases',
              on: 'x',
              proofs: {
                'x < 0': {
                  by: 'parts',
                  parts: {
                    'by the input': {
                      by: 'signs',
                    },
                    'by w₁': {
                      by: 'signs',
                    },
                    'by w₂': {
                      by: 'signs',
                    },
                    'by w₁, detached': {
                      by: 'signs',
                    },
                    'by w₂, detached': {
                      by: 'signs',
                    },
                  },
                },
                'x = 0': {
                  by: 'absurd',
                  proof: {
                    by: 'squares',
                    terms: [
                      {
                        times: ['the unit is active'],
                      },
                    ],
                    equations: {
                      'x = 0': '-w1',
                    },
                  },
                },
                'x > 0': {
                  by: 'absurd',
                  proof: {
                    by: 'squares',
                    terms: [
                      {
                        times: ['w1 < 0', 'x > 0'],
                      },
                      {
                        times: ['the unit is active'],
                      },
                    ],
                  },
                },
              },
            },
          },
        },
        'w1 = 0': {
          by: 'absurd',
          proof: {
            by: 'squares',
            terms: [
              {
                times: ['the unit is active'],
              },
            ],
            equations: {
              'w1 = 0': '-x',
            },
          },
        },
        'w1 > 0': {
          by: 'cases',
          on: 'w2',
          proofs: {
            'w2 < 0': {
              by: 'cases',
              on: 'x',
              proofs: {
                'x < 0': {
                  by: 'absurd',
                  proof: {
                    by: 'squares',
                    terms: [
                      {
                        times: ['w1 > 0', 'x < 0'],
                      },
                      {
                        times: ['the unit is active'],
                      },
                    ],
                  },
                },
                'x = 0': {
                  by: 'absurd',
                  proof: {
                    by: 'squares',
                    terms: [
                      {
                        times: ['the unit is active'],
                      },
                    ],
                    equations: {
                      'x = 0': '-w1',
                    },
                  },
                },
                'x > 0': {
                  by: 'parts',
                  parts: {
                    'by the input': {
                      by: 'signs',
                    },
                    'by w₁': {
                      by: 'signs',
                    },
                    'by w₂': {
                      by: 'signs',
                    },
                    'by w₁, detached': {
                      by: 'signs',
                    },
                    'by w₂, detached': {
                      by: 'signs',
                    },
                  },
                },
              },
            },
            'w2 = 0': {
              by: 'absurd',
              proof: {
                by: 'chain',
                lines: [
                  {
                    name: 'even so',
                    line: 'w2 > 0',
                    proof: {
                      by: 'signs',
                    },
                  },
                ],
                proof: {
                  by: 'linear',
                  multipliers: {
                    'even so': 1,
                    'w2 = 0': -1,
                  },
                },
              },
            },
            'w2 > 0': {
              by: 'absurd',
              proof: {
                by: 'squares',
                terms: [
                  {
                    times: ['w1 > 0', 'w2 > 0'],
                  },
                  {
                    times: ['sign 1'],
                  },
                ],
              },
            },
          },
        },
      },
    },
    '=': {
      by: 'cases',
      on: 'w1',
      proofs: {
        'w1 < 0': {
          by: 'cases',
          on: 'w2',
          proofs: {
            'w2 < 0': {
              by: 'absurd',
              proof: {
                by: 'squares',
                terms: [
                  {
                    times: ['w1 < 0', 'w2 < 0'],
                  },
                ],
                equations: {
                  'sign 1': '-1',
                },
              },
            },
            'w2 = 0': {
              by: 'absurd',
              proof: {
                by: 'chain',
                lines: [
                  {
                    name: 'even so',
                    line: 'w2 > 0',
                    proof: {
                      by: 'signs',
                    },
                  },
                ],
                proof: {
                  by: 'linear',
                  multipliers: {
                    'even so': 1,
                    'w2 = 0': -1,
                  },
                },
              },
            },
            'w2 > 0': {
              by: 'absurd',
              proof: {
                by: 'squares',
                terms: [
                  {
                    times: ['w1 < 0', 'w2 > 0'],
                  },
                  {
                    times: ['sign 1'],
                  },
                ],
              },
            },
          },
        },
        'w1 = 0': {
          by: 'absurd',
          proof: {
            by: 'squares',
            terms: [
              {
                times: ['the unit is active'],
              },
            ],
            equations: {
              'w1 = 0': '-x',
            },
          },
        },
        'w1 > 0': {
          by: 'cases',
          on: 'w2',
          proofs: {
            'w2 < 0': {
              by: 'absurd',
              proof: {
                by: 'squares',
                terms: [
                  {
                    times: ['w1 > 0', 'w2 < 0'],
                  },
                  {
                    times: ['sign 1'],
                  },
                ],
              },
            },
            'w2 = 0': {
              by: 'absurd',
              proof: {
                by: 'chain',
                lines: [
                  {
                    name: 'even so',
                    line: 'w2 > 0',
                    proof: {
                      by: 'signs',
                    },
                  },
                ],
                proof: {
                  by: 'linear',
                  multipliers: {
                    'even so': 1,
                    'w2 = 0': -1,
                  },
                },
              },
            },
            'w2 > 0': {
              by: 'absurd',
              proof: {
                by: 'squares',
                terms: [
                  {
                    times: ['w1 > 0', 'w2 > 0'],
                  },
                ],
                equations: {
                  'sign 1': '-1',
                },
              },
            },
          },
        },
      },
    },
    '>': {
      by: 'cases',
      on: 'w1',
      proofs: {
        'w1 < 0': {
          by: 'cases',
          on: 'w2',
          proofs: {
            'w2 < 0': {
              by: 'cases',
              on: 'x',
              proofs: {
                'x < 0': {
                  by: 'parts',
                  parts: {
                    'by the input': {
                      by: 'signs',
                    },
                    'by w₁': {
                      by: 'signs',
                    },
                    'by w₂': {
                      by: 'signs',
                    },
                    'by w₁, detached': {
                      by: 'signs',
                    },
                    'by w₂, detached': {
                      by: 'signs',
                    },
                  },
                },
                'x = 0': {
                  by: 'absurd',
                  proof: {
                    by: 'squares',
                    terms: [
                      {
                        times: ['the unit is active'],
                      },
                    ],
                    equations: {
                      'x = 0': '-w1',
                    },
                  },
                },
                'x > 0': {
                  by: 'absurd',
                  proof: {
                    by: 'squares',
                    terms: [
                      {
                        times: ['w1 < 0', 'x > 0'],
                      },
                      {
                        times: ['the unit is active'],
                      },
                    ],
                  },
                },
              },
            },
            'w2 = 0': {
              by: 'absurd',
              proof: {
                by: 'chain',
                lines: [
                  {
                    name: 'even so',
                    line: 'w2 > 0',
                    proof: {
                      by: 'signs',
                    },
                  },
                ],
                proof: {
                  by: 'linear',
                  multipliers: {
                    'even so': 1,
                    'w2 = 0': -1,
                  },
                },
              },
            },
            'w2 > 0': {
              by: 'absurd',
              proof: {
                by: 'squares',
                terms: [
                  {
                    times: ['w1 < 0', 'w2 > 0'],
                  },
                  {
                    times: ['sign 1'],
                  },
                ],
              },
            },
          },
        },
        'w1 = 0': {
          by: 'absurd',
          proof: {
            by: 'squares',
            terms: [
              {
                times: ['the unit is active'],
              },
            ],
            equations: {
              'w1 = 0': '-x',
            },
          },
        },
        'w1 > 0': {
          by: 'cases',
          on: 'w2',
          proofs: {
            'w2 < 0': {
              by: 'absurd',
              proof: {
                by: 'squares',
                terms: [
                  {
                    times: ['w1 > 0', 'w2 < 0'],
                  },
                  {
                    times: ['sign 1'],
                  },
                ],
              },
            },
            'w2 = 0': {
              by: 'absurd',
              proof: {
                by: 'chain',
                lines: [
                  {
                    name: 'even so',
                    line: 'w2 > 0',
                    proof: {
                      by: 'signs',
                    },
                  },
                ],
                proof: {
                  by: 'linear',
                  multipliers: {
                    'even so': 1,
                    'w2 = 0': -1,
                  },
                },
              },
            },
            'w2 > 0': {
              by: 'cases',
              on: 'x',
              proofs: {
                'x < 0': {
                  by: 'absurd',
                  proof: {
                    by: 'squares',
                    terms: [
                      {
                        times: ['w1 > 0', 'x < 0'],
                      },
                      {
                        times: ['the unit is active'],
                      },
                    ],
                  },
                },
                'x = 0': {
                  by: 'absurd',
                  proof: {
                    by: 'squares',
                    terms: [
                      {
                        times: ['the unit is active'],
                      },
                    ],
                    equations: {
                      'x = 0': '-w1',
                    },
                  },
                },
                'x > 0': {
                  by: 'parts',
                  parts: {
                    'by the input': {
                      by: 'signs',
                    },
                    'by w₁': {
                      by: 'signs',
                    },
                    'by w₂': {
                      by: 'signs',
                    },
                    'by w₁, detached': {
                      by: 'signs',
                    },
                    'by w₂, detached': {
                      by: 'signs',
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
} satisfies SizedCertificate;
