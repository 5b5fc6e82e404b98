import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'chain',
  lines: [
    {
      name: 'v is positive',
      line: 'cos2 < 1',
      proof: {
        by: 'squares',
        terms: [
          {
            times: ['(8) with m(2√2 − m)'],
          },
          {
            times: ['cos1 ≤ 1'],
          },
          {
            times: ['m ≥ 0', 'sqrt(2)'],
          },
          {
            times: ['m ≥ 0', 'm ≤ √2'],
          },
        ],
      },
    },
    {
      name: 'u + m below √2',
      line: 'sqrt(1 - cos1) + m < sqrt(2)',
      proof: {
        by: 'cases',
        on: 'sqrt(2) - m + sqrt(1 - cos1)',
        proofs: {
          'sqrt(2) - m + sqrt(1 - cos1) < 0': {
            by: 'absurd',
            proof: {
              by: 'linear',
              multipliers: {
                'sqrt(2) - m + sqrt(1 - cos1) < 0': 1,
                'm ≤ √2': 1,
                'sqrt(1 - cos1)': 1,
              },
            },
          },
          'sqrt(2) - m + sqrt(1 - cos1) = 0': {
            by: 'absurd',
            proof: {
              by: 'squares',
              terms: [
                {
                  times: ['(8) with m(2√2 − m)'],
                },
                {
                  times: ['cos2 ≥ -1'],
                },
              ],
              equations: {
                'sqrt(2) - m + sqrt(1 - cos1) = 0': '-(sqrt(2) - m - sqrt(1 - cos1))',
              },
            },
          },
          'sqrt(2) - m + sqrt(1 - cos1) > 0': {
            by: 'squares',
            terms: [
              {
                times: ['(8) with m(2√2 − m)'],
              },
              {
                times: ['cos2 ≥ -1'],
              },
            ],
            factors: ['sqrt(2) - m + sqrt(1 - cos1)'],
          },
        },
      },
    },
  ],
  proof: {
    by: 'squares',
    terms: [
      {
        times: ['(8) with m(2√2 − m)'],
      },
      {
        coefficient: 2,
        times: ['m ≥ 0', 'u + m below √2'],
      },
    ],
    factors: ['sqrt(1 - cos2) + sqrt(1 - cos1) + m'],
  },
} satisfies Certificate;
