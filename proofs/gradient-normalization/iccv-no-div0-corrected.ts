import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'iff',
  forwards: {
    by: 'parts',
    parts: {
      D: {
        by: 'cases',
        on: 'D',
        proofs: {
          'D < 0': {
            by: 'absurd',
            proof: {
              by: 'linear',
              multipliers: {
                'G ≥ 0': '1/64',
                left: '-1/64',
                'D < 0': '1/64',
              },
            },
          },
          'D = 0': {
            by: 'signs',
          },
          'D > 0': {
            by: 'absurd',
            proof: {
              by: 'linear',
              multipliers: {
                'G ≥ 0': '1/64',
                left: '-1/64',
                'D > 0': '1/64',
              },
            },
          },
        },
      },
      G: {
        by: 'cases',
        on: 'D',
        proofs: {
          'D < 0': {
            by: 'absurd',
            proof: {
              by: 'linear',
              multipliers: {
                'G ≥ 0': '1/64',
                left: '-1/64',
                'D < 0': '1/64',
              },
            },
          },
          'D = 0': {
            by: 'linear',
            multipliers: {
              left: '1',
              'D = 0': '-1',
            },
          },
          'D > 0': {
            by: 'absurd',
            proof: {
              by: 'linear',
              multipliers: {
                'G ≥ 0': '1/64',
                left: '-1/64',
                'D > 0': '1/64',
              },
            },
          },
        },
      },
    },
  },
  backwards: {
    by: 'signs',
  },
} satisfies Certificate;
