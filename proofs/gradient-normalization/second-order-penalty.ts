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
              by: 'parts',
              parts: {
                '∂²D/∂x²': {
                  by: 'signs',
                },
                '∂²D/∂w∂x': {
                  by: 'signs',
                },
                'the penalty moves': {
                  by: 'signs',
                },
                'unless G = 1': {
                  by: 'iff',
                  forwards: {
                    by: 'cases',
                    on: 'abs(w1*w2) - 1',
                    proofs: {
                      'abs(w1*w2) - 1 < 0': {
                        by: 'absurd',
                        proof: {
                          by: 'squares',
                          terms: [
                            {
                              times: ['w2 > 0', 'abs(w1*w2) - 1 < 0'],
                            },
                          ],
                          equations: {
                            left: '-1/2',
                          },
                        },
                      },
                      'abs(w1*w2) - 1 = 0': {
                        by: 'linear',
                        multipliers: {
                          'abs(w1*w2) - 1 = 0': 1,
                        },
                      },
                      'abs(w1*w2) - 1 > 0': {
                        by: 'absurd',
                        proof: {
                          by: 'squares',
                          terms: [
                            {
                              times: ['w2 > 0', 'abs(w1*w2) - 1 > 0'],
                            },
                          ],
                          equations: {
                            left: '1/2',
                          },
                        },
                      },
                    },
                  },
                  backwards: {
                    by: 'polynomial',
                    multipliers: {
                      right: '-2*w2',
                    },
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
              by: 'parts',
              parts: {
                '∂²D/∂x²': {
                  by: 'signs',
                },
                '∂²D/∂w∂x': {
                  by: 'signs',
                },
                'the penalty moves': {
                  by: 'signs',
                },
                'unless G = 1': {
                  by: 'iff',
                  forwards: {
                    by: 'cases',
                    on: 'abs(w1*w2) - 1',
                    proofs: {
                      'abs(w1*w2) - 1 < 0': {
                        by: 'absurd',
                        proof: {
                          by: 'squares',
                          terms: [
                            {
                              times: ['w2 < 0', 'abs(w1*w2) - 1 < 0'],
                            },
                          ],
                          equations: {
                            left: '1/2',
                          },
                        },
                      },
                      'abs(w1*w2) - 1 = 0': {
                        by: 'linear',
                        multipliers: {
                          'abs(w1*w2) - 1 = 0': 1,
                        },
                      },
                      'abs(w1*w2) - 1 > 0': {
                        by: 'absurd',
                        proof: {
                          by: 'squares',
                          terms: [
                            {
                              times: ['w2 < 0', 'abs(w1*w2) - 1 > 0'],
                            },
                          ],
                          equations: {
                            left: '-1/2',
                          },
                        },
                      },
                    },
                  },
                  backwards: {
                    by: 'polynomial',
                    multipliers: {
                      right: '-2*w2',
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
              by: 'parts',
              parts: {
                '∂²D/∂x²': {
                  by: 'signs',
                },
                '∂²D/∂w∂x': {
                  by: 'signs',
                },
                'the penalty moves': {
                  by: 'signs',
                },
                'unless G = 1': {
                  by: 'iff',
                  forwards: {
                    by: 'cases',
                    on: 'abs(w1*w2) - 1',
                    proofs: {
                      'abs(w1*w2) - 1 < 0': {
                        by: 'absurd',
                        proof: {
                          by: 'squares',
                          terms: [
                            {
                              times: ['w2 < 0', 'abs(w1*w2) - 1 < 0'],
                            },
                          ],
                          equations: {
                            left: '-1/2',
                          },
                        },
                      },
                      'abs(w1*w2) - 1 = 0': {
                        by: 'linear',
                        multipliers: {
                          'abs(w1*w2) - 1 = 0': 1,
                        },
                      },
                      'abs(w1*w2) - 1 > 0': {
                        by: 'absurd',
                        proof: {
                          by: 'squares',
                          terms: [
                            {
                              times: ['w2 < 0', 'abs(w1*w2) - 1 > 0'],
                            },
                          ],
                          equations: {
                            left: '1/2',
                          },
                        },
                      },
                    },
                  },
                  backwards: {
                    by: 'polynomial',
                    multipliers: {
                      right: '2*w2',
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
              by: 'parts',
              parts: {
                '∂²D/∂x²': {
                  by: 'signs',
                },
                '∂²D/∂w∂x': {
                  by: 'signs',
                },
                'the penalty moves': {
                  by: 'signs',
                },
                'unless G = 1': {
                  by: 'iff',
                  forwards: {
                    by: 'cases',
                    on: 'abs(w1*w2) - 1',
                    proofs: {
                      'abs(w1*w2) - 1 < 0': {
                        by: 'absurd',
                        proof: {
                          by: 'squares',
                          terms: [
                            {
                              times: ['w2 > 0', 'abs(w1*w2) - 1 < 0'],
                            },
                          ],
                          equations: {
                            left: '1/2',
                          },
                        },
                      },
                      'abs(w1*w2) - 1 = 0': {
                        by: 'linear',
                        multipliers: {
                          'abs(w1*w2) - 1 = 0': 1,
                        },
                      },
                      'abs(w1*w2) - 1 > 0': {
                        by: 'absurd',
                        proof: {
                          by: 'squares',
                          terms: [
                            {
                              times: ['w2 > 0', 'abs(w1*w2) - 1 > 0'],
                            },
                          ],
                          equations: {
                            left: '-1/2',
                          },
                        },
                      },
                    },
                  },
                  backwards: {
                    by: 'polynomial',
                    multipliers: {
                      right: '2*w2',
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
