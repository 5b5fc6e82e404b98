import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    'never negative': {
      by: 'signs',
    },
    '0 for G = 1 alone': {
      by: 'iff',
      forwards: {
        by: 'cases',
        on: 'G - 1',
        proofs: {
          'G - 1 < 0': {
            by: 'absurd',
            proof: {
              by: 'squares',
              terms: [
                {
                  times: ['G - 1 < 0', 'G - 1 < 0'],
                },
              ],
              equations: {
                left: '-1',
              },
            },
          },
          'G - 1 = 0': {
            by: 'linear',
            multipliers: {
              'G - 1 = 0': 1,
            },
          },
          'G - 1 > 0': {
            by: 'absurd',
            proof: {
              by: 'squares',
              terms: [
                {
                  times: ['G - 1 > 0', 'G - 1 > 0'],
                },
              ],
              equations: {
                left: '-1',
              },
            },
          },
        },
      },
      backwards: {
        by: 'polynomial',
        multipliers: {
          right: 'G - 1',
        },
      },
    },
    '1 for a flat critic': {
      by: 'cases',
      on: 'G - 1',
      proofs: {
        'G - 1 < 0': {
          by: 'cases',
          on: 'G',
          proofs: {
            'G < 0': {
              by: 'either',
              part: 'not the premise',
              proof: {
                by: 'signs',
              },
            },
            'G = 0': {
              by: 'either',
              part: 'conclusion',
              proof: {
                by: 'signs',
              },
            },
            'G > 0': {
              by: 'either',
              part: 'not the premise',
              proof: {
                by: 'signs',
              },
            },
          },
        },
        'G - 1 = 0': {
          by: 'either',
          part: 'not the premise',
          proof: {
            by: 'linear',
            multipliers: {
              'G ≥ 0': '63/64',
              'G - 1 = 0': '1/64',
            },
            plus: '1/64',
          },
        },
        'G - 1 > 0': {
          by: 'either',
          part: 'not the premise',
          proof: {
            by: 'linear',
            multipliers: {
              'G ≥ 0': '127/128',
              'G - 1 > 0': '1/128',
            },
            plus: '1/128',
          },
        },
      },
    },
    'one-sided': {
      by: 'iff',
      forwards: {
        by: 'cases',
        on: 'G - 1',
        proofs: {
          'G - 1 < 0': {
            by: 'linear',
            multipliers: {
              'G - 1 < 0': 1,
            },
          },
          'G - 1 = 0': {
            by: 'linear',
            multipliers: {
              'G - 1 = 0': -1,
            },
          },
          'G - 1 > 0': {
            by: 'absurd',
            proof: {
              by: 'squares',
              terms: [
                {
                  times: ['max(0, G - 1)', 'max(0, G - 1)'],
                },
              ],
              equations: {
                left: '-1',
              },
            },
          },
        },
      },
      backwards: {
        by: 'cases',
        on: 'G - 1',
        proofs: {
          'G - 1 < 0': {
            by: 'signs',
          },
          'G - 1 = 0': {
            by: 'signs',
          },
          'G - 1 > 0': {
            by: 'absurd',
            proof: {
              by: 'linear',
              multipliers: {
                'G - 1 > 0': 1,
                right: 1,
              },
            },
          },
        },
      },
    },
  },
} satisfies Certificate;
