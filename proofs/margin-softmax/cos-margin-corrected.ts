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
            times: ['(8) with 2√2·m'],
          },
          {
            times: ['cos1 ≤ 1'],
          },
          {
            coefficient: 2,
            times: ['m ≥ 0', 'sqrt(2)'],
          },
        ],
      },
    },
    {
      name: 'u ≤ √2',
      line: 'sqrt(1 - cos1) ≤ sqrt(2)',
      proof: {
        by: 'squares',
        terms: [
          {
            times: ['cos1 ≥ -1'],
          },
        ],
        factors: ['sqrt(2) + sqrt(1 - cos1)'],
      },
    },
    {
      name: 'v ≤ √2',
      line: 'sqrt(1 - cos2) ≤ sqrt(2)',
      proof: {
        by: 'squares',
        terms: [
          {
            times: ['cos2 ≥ -1'],
          },
        ],
        factors: ['sqrt(2) + sqrt(1 - cos2)'],
      },
    },
  ],
  proof: {
    by: 'squares',
    terms: [
      {
        times: ['(8) with 2√2·m'],
      },
      {
        times: ['m ≥ 0', 'u ≤ √2'],
      },
      {
        times: ['m ≥ 0', 'v ≤ √2'],
      },
    ],
    factors: ['sqrt(1 - cos2) + sqrt(1 - cos1)'],
  },
} satisfies Certificate;
