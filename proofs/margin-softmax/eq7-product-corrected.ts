import type { Certificate } from '../../src/kernels/certificate-types.ts';

export default {
  by: 'cases',
  on: 'm ≥ 0 or u + v > 0',
  proofs: {
    'm ≥ 0': {
      by: 'iff',
      forwards: {
        by: 'squares',
        terms: [
          {
            times: ['left', 'left'],
          },
          {
            times: ['left', 'm ≥ 0 or u + v > 0: m ≥ 0'],
          },
          {
            coefficient: 2,
            times: ['left', 'sqrt(1 - cos1)'],
          },
        ],
      },
      backwards: {
        by: 'chain',
        lines: [
          {
            name: 'v is positive',
            line: 'cos2 < 1',
            proof: {
              by: 'squares',
              terms: [
                {
                  times: ['right'],
                },
                {
                  times: ['cos1 ≤ 1'],
                },
                {
                  times: ['m ≥ 0 or u + v > 0: m ≥ 0', 'sqrt(1 - cos2)'],
                },
                {
                  times: ['m ≥ 0 or u + v > 0: m ≥ 0', 'sqrt(1 - cos1)'],
                },
              ],
            },
          },
        ],
        proof: {
          by: 'squares',
          terms: [
            {
              times: ['right'],
            },
          ],
          factors: ['sqrt(1 - cos2) + sqrt(1 - cos1)'],
        },
      },
    },
    'u + v > 0': {
      by: 'iff',
      forwards: {
        by: 'squares',
        terms: [
          {
            times: ['left', 'm ≥ 0 or u + v > 0: u + v > 0'],
          },
        ],
      },
      backwards: {
        by: 'squares',
        terms: [
          {
            times: ['right'],
          },
        ],
        factors: ['m ≥ 0 or u + v > 0: u + v > 0'],
      },
    },
  },
} satisfies Certificate;
