import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'parts',
  parts: {
    more: {
      by: 'iff',
      forwards: {
        by: 'squares',
        factors: ['eps'],
        terms: [
          {
            times: ['left'],
          },
        ],
      },
      backwards: {
        by: 'squares',
        terms: [
          {
            times: ['eps > 0', 'right'],
          },
        ],
      },
    },
    'as much': {
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
                  times: ['G - 1 < 0', 'eps > 0'],
                },
              ],
              equations: {
                left: '1',
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
                  times: ['G - 1 > 0', 'eps > 0'],
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
          right: 'eps',
        },
      },
    },
    'WACV at G = 0': {
      by: 'polynomial',
    },
    'the alternative at G = 0': {
      by: 'polynomial',
    },
  },
} satisfies Certificate;
